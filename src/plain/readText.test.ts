import { expect, test } from 'vitest';
import { makeSurvey } from '../../tests/fixtures/makeSurvey.ts';
import { makeLabels } from '../survey/labels.ts';
import type { Edition } from './edition.ts';
import { readText } from './readText.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const survey = makeSurvey([{ slug: 'prorl', shortTitle: 'ProRL *' }]);

/** The Markdown of a body that stands on the page of the paper `prorl`. */
function plain(body: string): string {
  const edition: Edition = {
    survey,
    labels: makeLabels(survey.vocabulary),
    version: { date: '2026-11-21' },
    paperBySlug: new Map(survey.papers.map((paper) => [paper.slug, paper])),
    relatedPapers: new Map(),
    bodyOf: () => body,
    url: (address) => `https://survey.example${address}`,
    describeFeature: (feature) => feature,
  };
  return writeMarkdown(readText('paper', 'prorl', '/papers/prorl/', edition)).trimEnd();
}

test.each([
  [
    'a paper',
    'As <Cite paper="prorl" /> finds.',
    'As [ProRL \\*](https://survey.example/papers/prorl/) finds.',
  ],
  [
    'a term',
    'More <Term id="pass-at-k">pass@k of *two* kinds</Term>.',
    'More [pass@k of *two* kinds](https://survey.example/glossary/#pass-at-k).',
  ],
  ['a paper by itself', '<Cite paper="prorl" />', '[ProRL \\*](https://survey.example/papers/prorl/)'],
  [
    'a term by itself',
    '<Term id="rlvr">\nverifiable rewards\n</Term>',
    '[verifiable rewards](https://survey.example/glossary/#rlvr)',
  ],
  [
    'a picture with its words',
    '<Figure src="./curve.png" alt="Two curves that cross." caption="pass@k over k." />',
    '(Picture: Two curves that cross.) pass@k over k.',
  ],
  ['a picture of Markdown', 'See ![Two curves.](./curve.png)', 'See (Picture: Two curves.)'],
  ['a link to a page', '[Who](/questions/boundary/)', '[Who](https://survey.example/questions/boundary/)'],
  ['a link to a part', '[Limits](#limits)', '[Limits](https://survey.example/papers/prorl/#limits)'],
  ['a link elsewhere', '[arXiv](https://arxiv.org/)', '[arXiv](https://arxiv.org/)'],
  ['lines of a paragraph', 'One line\nand the next.', 'One line and the next.'],
  ['quotes as pages have them', '"It\'s" done', '“It’s” done'],
  ['formulas', 'As $p_k$:\n\n$$\n1-(1-p)^k\n$$', 'As $p_k$:\n\n$$\n1-(1-p)^k\n$$'],
  ['code', '`a < b`\n\n```py\nx = "1"\n```', '`a < b`\n\n```py\nx = "1"\n```'],
  ['signs that are text', '1 &lt; 2 and \\{x}', '1 < 2 and {x}'],
  [
    'tables',
    '| a | b |\n| - | - |\n| 1 | <Cite paper="prorl" /> |',
    '| a | b |\n| - | - |\n| 1 | [ProRL \\*](https://survey.example/papers/prorl/) |',
  ],
  ['footnotes by a name of the entry', 'So[^1].\n\n[^1]: Or not.', 'So[^prorl-1].\n\n[^prorl-1]: Or not.'],
  [
    'links by reference',
    'See [here][a].\n\n[a]: /glossary/',
    'See [here][prorl-a].\n\n[prorl-a]: https://survey.example/glossary/',
  ],
])('running text shows %s', (_, body, markdown) => {
  expect(plain(body)).toBe(markdown);
});

test('an entry without a text has none', () => {
  expect(plain('')).toBe('');
});
