import { describe, expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';
import { expand, problemsOf } from '../../tests/fixtures/schemaOrg.ts';
import type { RelationType } from '../schema/paper.ts';
import type { Relation } from '../survey/survey.ts';
import { questionJsonLd, sectionJsonLd } from './articleJsonLd.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { glossaryJsonLd } from './glossaryJsonLd.ts';
import { jsonLd, type Thing } from './jsonLd.ts';
import { paperJsonLd } from './paperJsonLd.ts';
import { licenseAddress, publicationOf } from './publication.ts';
import { websiteJsonLd } from './websiteJsonLd.ts';

const ROOT = 'https://survey.example/reward-and-reason/';
const survey = makeSurvey([
  {
    slug: 'prorl',
    arxiv: '2505.24864',
    title: 'Prolonged RL',
    altTitles: ['Longer RL'],
    authors: ['Ada Example', { given: 'Maria', family: 'Garcia Lopez' }],
    added: '2026-01-01',
    source: { basis: 'abstract', checked: '2026-02-01' },
    corrections: [{ date: '2026-03-01', what: 'A figure.' }],
    evidence: [
      {
        question: 'extends',
        position: 'yes',
        strength: 'direct',
        finding: 'It does.',
        conditions: 'One model.',
      },
    ],
  },
  { slug: 'limit', arxiv: '2504.13837' },
]);
const publication = publicationOf(survey.site, ROOT);
const prorl = paperOf(survey, 'prorl');
const THE_PAPER = 'https://doi.org/10.48550/arXiv.2505.24864';

/** The properties of a thing by name, with `@id` for references. */
const described = (things: Thing[], type: string) => things.find((thing) => thing['@type'] === type);

describe('the page of a paper', () => {
  test('is an article of the survey, with its own authors and dates, about the paper', () => {
    expect(described(paperJsonLd(prorl, publication), 'Article')).toEqual({
      '@type': 'Article',
      '@id': `${ROOT}papers/prorl/`,
      url: `${ROOT}papers/prorl/`,
      headline: 'prorl',
      description: 'It works.',
      datePublished: '2026-01-01',
      dateModified: '2026-03-01',
      author: { '@type': 'Organization', name: 'Survey contributors', url: `${ROOT}about/#contributors` },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', '@id': ROOT, name: 'Survey' },
      about: { '@id': THE_PAPER },
    });
  });

  test('describes the paper by its DOI, with its authors in order and the date of its first version', () => {
    expect(described(paperJsonLd(prorl, publication), 'ScholarlyArticle')).toEqual({
      '@type': 'ScholarlyArticle',
      '@id': THE_PAPER,
      name: 'Prolonged RL',
      alternateName: ['Longer RL'],
      author: [
        { '@type': 'Person', name: 'Ada Example' },
        { '@type': 'Person', name: 'Maria Garcia Lopez' },
      ],
      datePublished: '2025-05-01',
      identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2505.24864' },
      sameAs: 'https://arxiv.org/abs/2505.24864',
    });
  });
});

describe('a relation', () => {
  const OTHER = { '@id': 'https://doi.org/10.48550/arXiv.2504.13837' };
  const stated = (type: RelationType, basis: Relation['basis']) => {
    const relation = { type, basis, paper: 'limit', because: 'It says so.', confidence: 'high' };
    const related = makeSurvey([
      { slug: 'prorl', relations: [relation] },
      { slug: 'limit', arxiv: '2504.13837' },
    ]);
    const [, paper = {}] = paperJsonLd(paperOf(related, 'prorl'), publication);
    return Object.fromEntries(Object.entries(paper).filter(([name]) => name.startsWith('cito:')));
  };

  test.each([
    ['disagrees-with', 'cito:disagreesWith'],
    ['agrees-with', 'cito:agreesWith'],
    ['reconciles', 'cito:qualifies'],
    ['extends', 'cito:extends'],
    ['names', 'cito:citesForInformation'],
  ] as const)('“%s” is %s where the abstract names the other work', (type, term) => {
    expect(stated(type, 'named')).toEqual({ [term]: [OTHER] });
  });

  test('that rests on our comparison, or on a claim that the abstract ascribes to nobody, claims no citation', () => {
    for (const basis of ['described', 'findings', 'mechanism'] as const)
      for (const type of ['disagrees-with', 'agrees-with', 'reconciles', 'extends', 'names'] as const)
        expect(stated(type, basis), `${type}, ${basis}`).toEqual({});
  });

  test.each(['explains', 'same-mechanism', 'alternative-to'] as const)('“%s” has no term', (type) => {
    expect(stated(type, 'named')).toEqual({});
  });
});

test('a question and a section cite their papers, each once', () => {
  const question = survey.questions[0];
  const section = survey.sections[0];
  if (!question || !section) throw new Error('the survey has both');
  expect(questionJsonLd(question, publication)).toMatchObject({
    '@id': `${ROOT}questions/extends/`,
    headline: 'Does it extend?',
    citation: [{ '@id': THE_PAPER }],
  });
  expect(sectionJsonLd(section, publication)['citation']).toHaveLength(2);
});

test('a term is identified by its permanent address', () => {
  expect(glossaryJsonLd(survey.terms, publication)).toMatchObject({
    '@id': `${ROOT}glossary/`,
    hasDefinedTerm: [
      { '@id': `${ROOT}glossary/#a`, name: 'Alpha', description: 'One.' },
      { '@id': `${ROOT}glossary/#b`, name: 'beta', description: 'Two.' },
    ],
  });
});

test('the home page says where the survey can be searched', () => {
  expect(websiteJsonLd(publication)).toMatchObject({
    '@id': ROOT,
    potentialAction: { target: { urlTemplate: `${ROOT}search/?q={search_term_string}` } },
  });
});

const dataset = datasetJsonLd(
  {
    description: 'All papers, questions and terms, with results and evidence.',
    version: '1.0.0',
    changed: '2026-11-21',
    files: [{ address: '/data/survey.json', mediaType: 'application/json', name: 'The whole survey' }],
  },
  publication,
);

test('the data set names its files by whole addresses', () => {
  expect(dataset).toMatchObject({
    '@id': `${ROOT}data/`,
    distribution: [{ contentUrl: `${ROOT}data/survey.json`, encodingFormat: 'application/json' }],
  });
});

describe('everything that pages describe', () => {
  const all = [
    ...survey.papers.flatMap((paper) => paperJsonLd(paper, publication)),
    ...survey.questions.map((question) => questionJsonLd(question, publication)),
    ...survey.sections.map((section) => sectionJsonLd(section, publication)),
    glossaryJsonLd(survey.terms, publication),
    websiteJsonLd(publication),
    dataset,
  ];

  test('is read without loss and means what schema.org says', async () => {
    const things = await expand(jsonLd(all));
    expect(things).toHaveLength(all.length);
    expect(problemsOf(things)).toEqual([]);
  });

  test.each([
    ['a property that does not exist', { headine: 'A title' }],
    ['a property of another type', { distribution: [{ '@type': 'DataDownload', name: 'A file' }] }],
    ['a date that is none', { datePublished: 'May 2025' }],
    ['an author without a type', { author: { name: 'Ada Example' } }],
    ['a text in place of a thing', { author: 'Ada Example' }],
    ['a term that CiTO lacks', { 'cito:contradicts': { '@id': THE_PAPER } }],
    ['an address that is not whole', { url: '/papers/prorl/' }],
  ])('would be found to be wrong with %s', async (_, change) => {
    const things = expand(jsonLd([{ '@type': 'ScholarlyArticle', '@id': THE_PAPER, name: 'A', ...change }]));
    const found = await things.then(problemsOf, ({ name }: Error) => [name]);
    expect(found).toHaveLength(1);
  });
});

test('no text ends the script element that it stands in', () => {
  const text = jsonLd([{ '@type': 'Article', '@id': ROOT, name: '</script><!--<script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!--<script>');
});

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['all rights reserved', undefined],
])('the license “%s” has the address %s', (name, address) => {
  expect(licenseAddress(name)).toBe(address);
});
