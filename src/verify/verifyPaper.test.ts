import { describe, expect, test } from 'vitest';
import { linesOf, readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { smallSources } from '../../tests/fixtures/smallSources.ts';
import {
  type Changes,
  CLIP,
  edited,
  LIMIT,
  PROLONGED,
  smallSurvey,
} from '../../tests/fixtures/smallSurvey.ts';
import type { Source } from './source.ts';
import { verifyPaper } from './verifyPaper.ts';

/** A difference between an entry and its source, and the lines that are printed for it. */
interface Difference {
  difference: string;
  changes?: Changes;
  /** Changes to the sources, by slug. */
  sources?: Record<string, Partial<Source>>;
  prints: string[];
}

/** What is printed for the papers of the small survey with changes. */
function differencesFor({ changes = {}, sources = {} }: Omit<Difference, 'difference' | 'prints'>): string[] {
  const known = smallSources();
  return readSmallSurvey(changes).papers.flatMap((paper) => {
    const source = known.get(paper.data.arxiv);
    if (!source) throw new Error(`no source of ${paper.id}`);
    return linesOf(verifyPaper(paper, { ...source, ...sources[paper.id] }, ['MATH-500', 'AIME 2024']));
  });
}

const NEWER = 'Compare the entry with it, then change `source`.';

const RECORD: Difference[] = [
  {
    difference: 'the title',
    sources: { limit: { title: 'The Limits of Training' } },
    prints: [
      'content/papers/debate/limit.mdx:2:8 title-differs',
      '  The title is “The Limit of Training”. The source has “The Limits of Training”. Correct it, or list the other title under `altTitles` where versions differ.',
    ],
  },
  {
    difference: 'an author in the middle',
    sources: { limit: { authors: ['Ada Lovelace', 'Emmy Noether', 'Alan Turing'] } },
    prints: [
      'content/papers/debate/limit.mdx:6:25 authors-differ',
      '  Author 2 of the entry is “Alan Turing”. In the source it is “Emmy Noether”; the entry has 2, the source 3.',
    ],
  },
  {
    difference: 'an author that the entry lacks',
    sources: { prolonged: { authors: ['Grace Hopper', 'Emmy Noether'] } },
    prints: [
      'content/papers/debate/prolonged.mdx:6:11 authors-differ',
      '  Author 2 of the entry is nobody. In the source it is “Emmy Noether”; the entry has 1, the source 2.',
    ],
  },
  {
    difference: 'an author that the source lacks',
    sources: { limit: { authors: ['Ada Lovelace'] } },
    prints: [
      'content/papers/debate/limit.mdx:6:25 authors-differ',
      '  Author 2 of the entry is “Alan Turing”. In the source it is nobody; the entry has 2, the source 1.',
    ],
  },
  {
    difference: 'a newer version, by its number',
    changes: edited(CLIP, 'checked: 2026-11-20 }', 'checked: 2026-11-20, version: v1 }'),
    sources: { clip: { version: 3, updated: '2025-04-01' } },
    prints: [
      'content/papers/training/clip.mdx:11:58 newer-version',
      `  The entry rests on version 1. The source has version 3 of 2025-04-01. ${NEWER}`,
    ],
  },
  {
    difference: 'a newer version, by its date',
    sources: { clip: { version: 2, updated: '2026-11-21' } },
    prints: [
      'content/papers/training/clip.mdx:11:37 newer-version',
      `  The entry rests on what stood there on 2026-11-20. The source has version 2 of 2026-11-21. ${NEWER}`,
    ],
  },
  {
    difference: 'a newer version of unknown number',
    sources: { clip: { version: undefined, updated: '2027-01-01' } },
    prints: [
      'content/papers/training/clip.mdx:11:37 newer-version',
      `  The entry rests on what stood there on 2026-11-20. The source has version of unknown number of 2027-01-01. ${NEWER}`,
    ],
  },
];

const foreign = (number: string) =>
  `  The number ${number} is not in the source. Expected figures as the source prints them. Correct it, leave it out, or say “(computed from …)” behind it.`;

const NUMBERS: Difference[] = [
  {
    difference: 'in a result',
    changes: edited(LIMIT, 'value: up to 12.5%', 'value: up to 15.2%'),
    prints: ['content/papers/debate/limit.mdx:18:18 foreign-number', foreign('15.2%')],
  },
  {
    difference: 'in a folded value',
    changes: edited(
      CLIP,
      'A wider clip keeps runs stable.',
      '>-\n  A wider clip\n  keeps 9 of 10 runs stable.',
    ),
    prints: [
      'content/papers/training/clip.mdx:12:9 foreign-number',
      foreign('9'),
      'content/papers/training/clip.mdx:12:14 foreign-number',
      foreign('10'),
    ],
  },
  {
    difference: 'in the text',
    changes: edited(CLIP, 'on a small example.', 'on 1,500 examples.'),
    prints: ['content/papers/training/clip.mdx:30:4 foreign-number', foreign('1,500')],
  },
  {
    difference: 'with a fraction, though it is small',
    changes: edited(CLIP, 'on a small example.', 'on an example, by 1.7 or 0.3%.'),
    prints: [
      'content/papers/training/clip.mdx:30:19 foreign-number',
      foreign('1.7'),
      'content/papers/training/clip.mdx:30:26 foreign-number',
      foreign('0.3%'),
    ],
  },
  {
    difference: 'with another unit',
    changes: edited(LIMIT, 'value: up to 12.5%', 'value: up to 12.5pp'),
    prints: ['content/papers/debate/limit.mdx:18:18 foreign-number', foreign('12.5pp')],
  },
  {
    difference: 'with a unit, though it is a count without one',
    changes: edited(CLIP, 'on a small example.', 'on an example, by 2% for a 1B model.'),
    prints: [
      'content/papers/training/clip.mdx:30:19 foreign-number',
      foreign('2%'),
      'content/papers/training/clip.mdx:30:28 foreign-number',
      foreign('1B'),
    ],
  },
  {
    difference: 'beside a computed one',
    changes: edited(
      CLIP,
      'on a small example.',
      'on 30 examples. The gain is 4.5 (computed from 8.5 and 4); it took 60 steps.',
    ),
    prints: [
      'content/papers/training/clip.mdx:30:4 foreign-number',
      foreign('30'),
      'content/papers/training/clip.mdx:30:68 foreign-number',
      foreign('60'),
    ],
  },
];

/** The last eight words of an abstract. */
const EIGHT = 'show that a higher upper bound prevents it';

const copied = (words: string) =>
  `  These words are the source's: “${words}”. Expected own words: no run of 8 or more from the source.`;

const WORDS: Difference[] = [
  {
    difference: 'in the text, across a line break',
    changes: edited(
      CLIP,
      'on a small example.',
      'on an example. “Show that a higher\nupper bound prevents it”, they say.',
    ),
    prints: ['content/papers/training/clip.mdx:30:17 copied-words', copied(EIGHT)],
  },
  {
    difference: 'in the front matter',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', `They explain it, and ${EIGHT}.`),
    prints: ['content/papers/training/clip.mdx:10:28 copied-words', copied(`and ${EIGHT}`)],
  },
];

test('the entries of the small survey agree with their sources', () => {
  expect(differencesFor({})).toEqual([]);
});

describe('an entry differs from the record of its source in', () => {
  test.each(RECORD)('$difference', ({ prints, ...difference }) => {
    expect(differencesFor(difference)).toEqual(prints);
  });
});

describe('a number that the source lacks is reported', () => {
  test.each(NUMBERS)('$difference', ({ prints, ...difference }) => {
    expect(differencesFor(difference)).toEqual(prints);
  });
});

describe('words that are the source’s are reported', () => {
  test.each(WORDS)('$difference', ({ prints, ...difference }) => {
    expect(differencesFor(difference)).toEqual(prints);
  });
});

describe('what is no difference', () => {
  /** Says something at the end of a paper's findings. */
  const says = (words: string) => edited(CLIP, 'on a small example.', `on a small example. ${words}`);
  const clip = (replacements: [string, string][]): Changes => ({
    [CLIP]: replacements.reduce(
      (text, [from, to]) => text.replace(from, () => to),
      smallSurvey()[CLIP] ?? '',
    ),
  });

  test.each<[string, Omit<Difference, 'difference' | 'prints'>]>([
    [
      'a title in another case and punctuation',
      { sources: { prolonged: { title: 'Prolonged RL – new answers' } } },
    ],
    [
      'the title of another version',
      {
        changes: edited(CLIP, 'shortTitle:', 'altTitles: [What Clipping Does]\nshortTitle:'),
        sources: { clip: { title: 'What Clipping Does' } },
      },
    ],
    ['authors that the source does not know', { sources: { clip: { authors: null } } }],
    ['an author with another apostrophe', { sources: { clip: { authors: ['Jean le Rond d’Alembert'] } } }],
    ['a version on the day of the comparison', { sources: { clip: { version: 2, updated: '2026-11-20' } } }],
    [
      'a later date of a version that the entry knows',
      {
        changes: edited(CLIP, 'checked: 2026-11-20 }', 'checked: 2026-11-20, version: v2 }'),
        sources: { clip: { version: 2, updated: '2026-12-01' } },
      },
    ],
    ['a source of unknown version', { sources: { clip: { version: undefined, updated: undefined } } }],
    [
      'a number that is printed otherwise',
      { changes: edited(PROLONGED, 'It is one run', 'It is one run of 2000 steps') },
    ],
    [
      'a number whose unit stands apart, here or there',
      {
        changes: edited(LIMIT, 'value: up to 12.5%', 'value: "12.5"\n    unit: percent'),
        sources: { limit: { abstract: 'The 7B model overtakes it by 12.5 percent, or 12.5%.' } },
      },
    ],
    [
      'a number with a unit that the source prints without',
      { sources: { limit: { abstract: 'The 7B model overtakes it by up to 12.5 percent.' } } },
    ],
    ['counts up to two', { changes: says('It has 2 parts, and 1 or 0 matter.') }],
    ['figures in code', { changes: says('They set `eps = 0.28`.') }],
    ['the name of a benchmark, across a line break too', { changes: says('It is MATH-500, or AIME\n2024.') }],
    [
      'a number of the title',
      { changes: says('It is of 1984.'), sources: { clip: { altTitles: ['Clipping 1984'] } } },
    ],
    [
      'a number of the short title',
      {
        changes: clip([
          ['shortTitle: Clip', 'shortTitle: Clip 42'],
          ['The paper gives', 'Clip 42 gives'],
        ]),
      },
    ],
    [
      'a clause that says what it was computed from',
      { changes: says('It gains 4.5 points, of 9.5 (computed from 8.5 and 4).') },
    ],
    ['seven words of the source', { changes: says(`They find ${EIGHT.replace('show ', '')}.`) }],
    [
      'words of the title',
      {
        changes: clip([
          ['Clipping Explained', '"Why We Show That a Higher Upper Bound Prevents It"'],
          ['on a small example.', `on a small example. It is “${EIGHT}”.`],
        ]),
        sources: { clip: { title: 'Why We Show That a Higher Upper Bound Prevents It' } },
      },
    ],
  ])('%s', (_name, difference) => {
    expect(differencesFor(difference)).toEqual([]);
  });
});
