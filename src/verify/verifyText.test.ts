import { describe, expect, test } from 'vitest';
import { linesOf, readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { smallSources } from '../../tests/fixtures/smallSources.ts';
import { BOUNDARY, type Changes, DEBATE, edited, essay } from '../../tests/fixtures/smallSurvey.ts';
import { verifyText } from './verifyText.ts';

/** A difference between a text and the sources of what it cites, and the lines that are printed for it. */
interface Difference {
  difference: string;
  changes: Changes;
  prints: string[];
}

const SOURCES = ['2504.13837', '2505.24864'].flatMap((arxiv) => smallSources().get(arxiv) ?? []);

/** What is printed for the question and the section of the small survey with changes. */
function differencesFor(changes: Changes, names: readonly string[] = []): string[] {
  const { questions, sections } = readSmallSurvey({ ...essay(), ...changes });
  return linesOf([
    ...questions.flatMap((question) => verifyText('question', question, SOURCES, names)),
    ...sections.flatMap((section) => verifyText('section', section, SOURCES, names)),
  ]);
}

const foreign = (number: string) =>
  `  The number ${number} is not in the source. Expected figures as the source prints them. Correct it, leave it out, or say “(computed from …)” behind it.`;
const copied = (words: string) =>
  `  These words are the source's: “${words}”. Expected own words: no run of 8 or more from the source.`;

/** Words of the two sources. */
const EIGHT = 'how far training can carry a model sampling';
const OTHER = 'what a model can do? We run it for';

const question = (words: string) => edited(BOUNDARY, 'Both can be right.', words);
const section = (words: string) => edited(DEBATE, 'More than this is open', words);

const DIFFERENCES: Difference[] = [
  {
    difference: 'a number in the text of a question',
    changes: question('Both can be right, 40 times.'),
    prints: ['content/questions/boundary.mdx:23:20 foreign-number', foreign('40')],
  },
  {
    difference: 'a number in the front matter of a question',
    changes: edited(BOUNDARY, 'One study with both.', 'One study of 3,000 steps.'),
    prints: ['content/questions/boundary.mdx:11:27 foreign-number', foreign('3,000')],
  },
  {
    difference: 'a number in the text of a section',
    changes: section('Up to 15.2% and 2% are open'),
    prints: [
      'content/sections/debate.mdx:114:7 foreign-number',
      foreign('15.2%'),
      'content/sections/debate.mdx:114:17 foreign-number',
      foreign('2%'),
    ],
  },
  {
    difference: 'a number in the front matter of a section',
    changes: edited(DEBATE, 'why: It explains.', 'why: It explains 9 of them.'),
    prints: ['content/sections/debate.mdx:7:37 foreign-number', foreign('9')],
  },
  {
    difference: 'the unit of a number',
    changes: section('It gains 12.5pp with the 7% model'),
    prints: [
      'content/sections/debate.mdx:114:10 foreign-number',
      foreign('12.5pp'),
      'content/sections/debate.mdx:114:26 foreign-number',
      foreign('7%'),
    ],
  },
  {
    difference: 'words of one source, across a line break',
    changes: question('They ask how far training\ncan carry a model: sampling.'),
    prints: ['content/questions/boundary.mdx:23:6 copied-words', copied(`ask ${EIGHT}`)],
  },
  {
    difference: 'words of each of two sources',
    changes: section(`They say, ${EIGHT}, about ${OTHER} more`),
    prints: [
      'content/sections/debate.mdx:114:11 copied-words',
      copied(EIGHT),
      'content/sections/debate.mdx:114:62 copied-words',
      copied('what a model can do we run it for'),
    ],
  },
  {
    difference: 'words in the front matter',
    changes: edited(DEBATE, 'Who is right, and about what.', `Who knows ${EIGHT}.`),
    prints: ['content/sections/debate.mdx:3:23 copied-words', copied(EIGHT)],
  },
];

test('the texts of the small survey agree with the sources of what they cite', () => {
  expect(differencesFor({})).toEqual([]);
});

describe('a text differs from the sources of what it cites in', () => {
  test.each(DIFFERENCES)('$difference', ({ changes, prints }) => {
    expect(differencesFor(changes)).toEqual(prints);
  });
});

describe('what is no difference', () => {
  test.each<[string, Changes, string[]?]>([
    ['figures of any of the sources', section('It took 2000 steps, by 12.50%, for a 7B model')],
    ['counts up to two', section('Of 2 papers 1 or 0 are enough')],
    ['figures in code and formulas', section('With `eps = 0.28` and $k = 256$ it is open')],
    ['what was computed from figures', section('A sixth, 16.6 (computed from 12.5 and 75), is open')],
    ['numbers in names', section('On MATH-500 by pass@8 it is open'), ['MATH-500', 'pass@8']],
    ['seven words', section(`They say ${EIGHT.replace(' sampling', '')} along`)],
    ['eight words, half of each source', section('They say training can carry a model can do? We run')],
    ['words of a name', section(`They say ${EIGHT}`), ['How Far Training Can Carry a Model: Sampling']],
    ['a citation between the words', section(EIGHT.replace('carry', 'carry <Cite paper="limit" /> well'))],
  ])('%s', (_name, changes, names) => {
    expect(differencesFor(changes, names)).toEqual([]);
  });
});
