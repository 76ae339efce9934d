import type { Content } from '../../content/content.ts';
import type { Result, TagName } from '../../schema/paper.ts';
import type { VocabularyName } from '../../schema/vocabulary.ts';
import { addresses, anchors, OPEN_PART } from '../../survey/addresses.ts';
import { fullName } from '../../survey/authorName.ts';
import { type Labels, makeLabels } from '../../survey/labels.ts';
import { PAPER_FILTERS, paperFilters } from '../../survey/paperFilters.ts';
import type { Evidence, Paper, Question, Section, Survey, Term } from '../../survey/survey.ts';
import { VOCABULARY_OF_TAG } from '../../survey/vocabularyOfTag.ts';
import { wordsOf } from '../fold.ts';
import { FUNCTION_WORDS } from '../functionWords.ts';
import { authorWord } from '../madeUpWords.ts';
import type { RecordPart, SearchRecord } from '../searchRecord.ts';
import { plainText } from './plainText.ts';

/** What the survey says of a paper weighs more than what stands under a heading. */
const LEAD = 3;

/** The anchor of a section's page itself. */
const SECTION_START = 'main';

/** Entries that have a text. */
const WITH_TEXT = ['papers', 'questions', 'terms', 'sections'] as const;

/** Makes a record of each paper, question, term, section and topic. */
export function makeRecords(survey: Survey, content: Content): SearchRecord[] {
  const bodyOf = bodiesIn(content);
  const names = new Map(survey.papers.map(({ slug, shortTitle }) => [slug, shortTitle]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const labels = makeLabels(survey.vocabulary);
  const filters = paperFilters(survey);
  return [
    ...survey.papers.map((paper) => paperRecord(paper, bodyOf('papers', paper.slug), filters, labels)),
    ...survey.questions.map((question) => questionRecord(question, bodyOf('questions', question.id), nameOf)),
    ...survey.terms.map((term) => termRecord(term, bodyOf('terms', term.id), nameOf)),
    ...survey.sections.flatMap((section) => sectionRecords(section, bodyOf('sections', section.id), nameOf)),
  ];
}

/** Gives the body of an entry; empty where there is none. */
function bodiesIn(content: Content): (kind: (typeof WITH_TEXT)[number], id: string) => string {
  const bodies = new Map(
    WITH_TEXT.flatMap((kind) => content[kind].map(({ id, body }) => [`${kind}/${id}`, body] as const)),
  );
  return (kind, id) => bodies.get(`${kind}/${id}`) ?? '';
}

function paperRecord(
  paper: Paper,
  body: string,
  filters: ReturnType<typeof paperFilters>,
  labels: Labels,
): SearchRecord {
  const { slug, tags } = paper;
  const authors = paper.authors.map(fullName);
  const named = (list: VocabularyName, ids: readonly string[]) =>
    ids.flatMap((id) => [labels(list, id), ...(labels.value(list, id)?.aliases ?? [])]);
  return {
    type: 'paper',
    address: addresses.paper(slug),
    fields: {
      title: paper.title,
      names: list([paper.shortTitle, ...paper.introduces, ...paper.altTitles, paper.arxiv]),
      authors: authors.join(', '),
      exact: [exact([slug, paper.shortTitle, ...paper.introduces]), ...authors.map(authorWord)].join(' '),
      keywords: list(paper.keywords),
      tags: list([
        ...named('kinds', paper.kinds),
        ...named('families', filters.family.of(paper)),
        ...(Object.keys(tags) as TagName[]).flatMap((tag) => named(VOCABULARY_OF_TAG[tag], tags[tag])),
      ]),
      about: distinctWords(aboutOf(paper)),
    },
    filters: Object.fromEntries(PAPER_FILTERS.map((name) => [name, filters[name].of(paper)])),
    shown: {
      authors: authors.join(', '),
      year: String(paper.year),
      section: paper.section.id,
    },
    date: paper.published,
    parts: paperParts(paper, body),
  };
}

function paperParts({ takeaway, results, evidence }: Paper, body: string): RecordPart[] {
  return [
    { text: takeaway, weight: LEAD },
    ...plainText(body).map(({ heading, text }) => ({ anchor: heading?.toLowerCase(), text })),
    ...results.map((result) => ({ anchor: anchors.result(result.id), text: resultText(result) })),
    ...evidence.map((item) => ({ anchor: anchors.evidence(item.question.id), text: evidenceText(item) })),
  ];
}

/** What a paper's topics and questions are called and asked. */
const aboutOf = ({ topics, evidence }: Paper): string[] => [
  ...topics.flatMap(({ title, readerQuestion, keywords }) => [title, readerQuestion, ...keywords]),
  ...evidence.flatMap(({ question, position }) => [question.question, position.label, ...question.keywords]),
];

const resultText = ({ statement, value, metric, measuredOn, setting, baseline, note }: Result) =>
  sentences([`${value}: ${statement}`, metric, measuredOn, setting, baseline, note]);

const evidenceText = ({ question, finding, conditions }: Evidence) =>
  sentences([question.short, finding, conditions]);

function questionRecord(question: Question, body: string, nameOf: (slug: string) => string): SearchRecord {
  return {
    type: 'question',
    address: addresses.question(question.id),
    fields: {
      title: question.question,
      names: question.short,
      exact: exact([question.short]),
      keywords: list(question.keywords),
    },
    filters: { section: [question.section.id] },
    shown: { section: question.section.id },
    parts: [
      { text: question.why, weight: LEAD },
      ...plainText(body, nameOf).map(({ text }) => ({ anchor: 'account', text })),
      { anchor: 'how-to-read', text: question.howToRead },
      ...question.positions.map(({ id, label, claim }) => ({ anchor: id, text: `${label}: ${claim}` })),
      { anchor: 'would-settle', text: question.wouldSettle },
    ],
  };
}

function termRecord(term: Term, body: string, nameOf: (slug: string) => string): SearchRecord {
  return {
    type: 'term',
    address: addresses.term(term.id),
    fields: { title: term.term, names: list(term.aliases), exact: exact([term.term, ...term.aliases]) },
    filters: {},
    shown: {},
    parts: [
      { text: term.definition, weight: LEAD },
      ...plainText(body, nameOf).map(({ text }) => ({ anchor: term.id, text })),
      ...term.senses.map(({ paper, meaning }) => ({
        anchor: term.id,
        text: `${paper.shortTitle}: ${meaning}`,
      })),
    ],
  };
}

/** A section, and each of its topics: what the section's text says of it stands under its own address. */
function sectionRecords(section: Section, body: string, nameOf: (slug: string) => string): SearchRecord[] {
  const text = plainText(body, nameOf);
  const partOf = (heading: string | undefined, anchor: string | undefined): RecordPart[] =>
    text.filter((part) => part.heading === heading).map((part) => ({ anchor, text: part.text }));
  return [
    {
      type: 'section',
      address: addresses.section(section.id),
      fields: {
        title: section.title,
        names: section.short,
        exact: exact([section.short, section.title]),
      },
      filters: { section: [section.id] },
      shown: { section: section.id },
      parts: [
        { text: section.text?.standfirst ?? section.standfirst, weight: LEAD },
        ...partOf(undefined, SECTION_START),
        ...partOf(OPEN_PART.id, OPEN_PART.id),
      ],
    },
    ...section.topics.map(
      (topic): SearchRecord => ({
        type: 'section',
        address: addresses.topic(topic),
        fields: {
          title: topic.title,
          names: topic.short,
          exact: exact([topic.short]),
          keywords: list(topic.keywords),
        },
        filters: { section: [section.id], topic: [topic.id] },
        shown: { section: section.id, isTopic: 'yes' },
        parts: [{ text: topic.readerQuestion, weight: LEAD }, ...partOf(topic.id, topic.id)],
      }),
    ),
  ];
}

const list = (values: readonly string[]) => [...new Set(values)].join(', ');

/** The words of some phrases that say what they are about, each once. */
const distinctWords = (phrases: readonly string[]) =>
  [...new Set(phrases.flatMap(wordsOf))]
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .join(' ');

/** Names as words joined by hyphens, which Pagefind knows as one word too. */
const exact = (names: readonly string[]) =>
  [...new Set(names.map((name) => wordsOf(name).join('-')))].join(' ');

/** Joins phrases as sentences. */
const sentences = (phrases: readonly (string | undefined)[]) =>
  phrases
    .filter((phrase) => phrase !== undefined && phrase !== '')
    .map((phrase) => `${phrase}`.replace(/(?<![.?!:])$/, '.'))
    .join(' ');
