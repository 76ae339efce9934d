import { describe, expect, test } from 'vitest';
import { type Mistake, proseLinesFor } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  DEBATE,
  edited,
  essay,
  LIMIT,
  PASS_AT_K,
  PROLONGED,
  smallSurvey,
} from '../../../tests/fixtures/smallSurvey.ts';

const OF_THE_ENTRY =
  'stands in no result, evidence or scale of the entry. Expected figures that the entry carries with their setting. Add it there as the source prints it, or leave it out.';
const OF_A_CITED =
  'stands in no result, evidence or scale of a paper that the text cites. Expected figures that a cited entry carries with their setting. Cite the paper that reports it, or leave it out.';

const MISTAKES: Mistake[] = [
  {
    mistake: 'the text of a paper',
    changes: edited(CLIP, 'on a small example.', 'on 40 small examples, by 7.5%.'),
    prints: [
      'content/papers/training/clip.mdx:30:4 unknown-figure',
      `  The figure 40 ${OF_THE_ENTRY}`,
      'content/papers/training/clip.mdx:30:26 unknown-figure',
      `  The figure 7.5% ${OF_THE_ENTRY}`,
    ],
  },
  {
    mistake: 'the text of a paper, with the figure of a paper that it cites',
    changes: edited(LIMIT, 'says yes.', 'says yes, after 2,000 steps.'),
    prints: ['content/papers/debate/limit.mdx:45:64 unknown-figure', `  The figure 2,000 ${OF_THE_ENTRY}`],
  },
  {
    mistake: 'the text of a paper, with another unit',
    changes: edited(LIMIT, 'in the end.', 'in the end, or by 12.5pp for a 12.5B model.'),
    prints: [
      'content/papers/debate/limit.mdx:57:38 unknown-figure',
      `  The figure 12.5pp ${OF_THE_ENTRY}`,
      'content/papers/debate/limit.mdx:57:51 unknown-figure',
      `  The figure 12.5B ${OF_THE_ENTRY}`,
    ],
  },
  {
    mistake: 'the text of a paper, where it is small but has a unit',
    changes: edited(CLIP, 'on a small example.', 'on a 1B model, by 2%.'),
    prints: [
      'content/papers/training/clip.mdx:30:6 unknown-figure',
      `  The figure 1B ${OF_THE_ENTRY}`,
      'content/papers/training/clip.mdx:30:19 unknown-figure',
      `  The figure 2% ${OF_THE_ENTRY}`,
    ],
  },
  {
    mistake: 'the text of a paper, with a number that only the id and locator of a result hold',
    changes: {
      [LIMIT]: (smallSurvey()[LIMIT] ?? '')
        .replace('id: math-large-k', 'id: math-256')
        .replace('locator: abstract', 'locator: Table 17')
        .replace('in the end.', 'in the end, with 256 answers or 17.'),
    },
    prints: [
      'content/papers/debate/limit.mdx:57:37 unknown-figure',
      `  The figure 256 ${OF_THE_ENTRY}`,
      'content/papers/debate/limit.mdx:57:52 unknown-figure',
      `  The figure 17 ${OF_THE_ENTRY}`,
    ],
  },
  {
    mistake: 'a takeaway',
    changes: edited(CLIP, 'keeps runs stable.', 'keeps 9 of 10 runs stable.'),
    prints: [
      'content/papers/training/clip.mdx:10:30 unknown-figure',
      `  The figure 9 ${OF_THE_ENTRY}`,
      'content/papers/training/clip.mdx:10:35 unknown-figure',
      `  The figure 10 ${OF_THE_ENTRY}`,
    ],
  },
  {
    mistake: 'the reason of a relation',
    changes: edited(LIMIT, 'It finds no problem', 'It finds that none of 300 problems is one'),
    prints: ['content/papers/debate/limit.mdx:32:36 unknown-figure', `  The figure 300 ${OF_THE_ENTRY}`],
  },
  {
    mistake: 'a question whose cited papers do not carry it',
    changes: edited(BOUNDARY, 'Both can be right.', 'Both can be right in 2025.'),
    prints: ['content/questions/boundary.mdx:23:22 unknown-figure', `  The figure 2025 ${OF_A_CITED}`],
  },
  {
    mistake: 'a question that does not cite the paper that carries it',
    changes: edited(BOUNDARY, '<Cite paper="prolonged" /> trains', 'A second paper trains'),
    prints: ['content/questions/boundary.mdx:19:27 unknown-figure', `  The figure 2,000 ${OF_A_CITED}`],
  },
  {
    mistake: 'the essay of a section',
    changes: edited(DEBATE, 'More than this is open', 'More than 3 things are open'),
    prints: ['content/sections/debate.mdx:114:11 unknown-figure', `  The figure 3 ${OF_A_CITED}`],
  },
];

describe('a figure without its setting is reported in', () => {
  test.each(MISTAKES)('$mistake', async ({ changes, prints }) => {
    expect(await proseLinesFor(changes)).toEqual(prints);
  });
});

describe('a figure is carried by', () => {
  /** Says something in the text of a paper that carries no figure of its own. */
  const says = (words: string, carrier: string, carried: string): Changes => ({
    [CLIP]: (smallSurvey()[CLIP] ?? '')
      .replace('on a small example.', `on a small example. ${words}`)
      .replace(carrier, carried),
  });
  const evidence = (fields: string) =>
    `evidence: [{ question: boundary, position: sharpens, strength: indirect, ${fields} }]\nsource:`;

  test.each<[string, Changes]>([
    ['a result', edited(LIMIT, 'in the end.', 'in the end, and 12.50% is all.')],
    [
      'a result with the same unit, printed otherwise',
      edited(LIMIT, 'in the end.', 'in the end; 12.50\\% is all.'),
    ],
    [
      'a result with a unit, for the number alone',
      edited(LIMIT, 'in the end.', 'in the end; 12.5 points are all.'),
    ],
    [
      'a result whose unit stands apart, for whatever unit',
      {
        [LIMIT]: (smallSurvey()[LIMIT] ?? '')
          .replace('value: up to 12.5%', 'value: "12.5"\n    unit: percentage points')
          .replace('by up to 12.5% in the end.', 'by 12.5pp, or 12.5%, in the end.'),
      },
    ],
    [
      'the setting of a result',
      edited(
        LIMIT,
        '    locator: abstract',
        '    setting: 96 answers for each problem\n    locator: abstract',
      ),
    ],
    [
      'the conditions of evidence',
      edited(PROLONGED, 'It is one run', 'It is one run of 2000 steps, or 2,000,'),
    ],
    [
      'the figures of evidence',
      says(
        'It is 3.5 times.',
        'source:',
        evidence('finding: It is more., conditions: none, figures: ["3.5×"]'),
      ),
    ],
    ['the scale', says('It has 7 parts.', 'scope: adjacent', 'scope: adjacent\nscale: [7 parts]')],
    ['the title', says('It is of 1984.', 'Clipping Explained', 'Clipping in 1984')],
    ['another title', says('It is of 1984.', 'scope:', 'altTitles: [Clip 1984]\nscope:')],
    ['what the paper introduces', says('Its name holds 42.', 'scope:', 'introduces: [Clip42]\nscope:')],
    ['the label of a tag', says('AIME is of 2024.', 'scope:', 'tags: { benchmarks: [aime-2024] }\nscope:')],
    [
      'the name of a term that the text links',
      {
        ...edited(PASS_AT_K, 'aliases: [Pass at k]', 'aliases: [Pass at k, pass@8]'),
        ...edited(CLIP, 'on a small example.', 'on an example, by <Term id="pass-at-k">pass@8</Term>.'),
      },
    ],
    [
      'any of the papers that an essay cites',
      edited(DEBATE, 'More than this is open', 'It took 2,000 steps, by 12.5%'),
    ],
  ])('%s', async (_name, changes) => {
    expect(await proseLinesFor({ ...essay(), ...changes })).toEqual([]);
  });
});

test('counts up to two, figures in code and figures of a term need no source', async () => {
  const changes = {
    ...edited(CLIP, 'on a small example.', 'on 1 or 2 examples, with `eps = 0.28` and $k = 256$.'),
    ...edited(PASS_AT_K, '$x^{2}$ is a formula.', 'With 8 tries out of 100 it is small.'),
  };
  expect(await proseLinesFor(changes)).toEqual([]);
});
