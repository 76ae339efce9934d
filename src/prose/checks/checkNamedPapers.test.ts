import { describe, expect, test } from 'vitest';
import { type Mistake, proseLinesFor } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  edited,
  PROLONGED,
  smallSurvey,
} from '../../../tests/fixtures/smallSurvey.ts';

const MISTAKES: Mistake[] = [
  {
    mistake: 'another paper is named',
    changes: edited(BOUNDARY, 'Both can be right.', 'Both can be right, as Clip says.'),
    prints: [
      'content/questions/boundary.mdx:23:23 uncited-paper',
      '  “Clip” names a paper of the survey. Expected a citation. Write `<Cite paper="clip" />`, which prints the name.',
    ],
  },
  {
    mistake: 'a paper is named across a line break, and again',
    changes: {
      ...edited(CLIP, 'shortTitle: Clip', 'shortTitle: Why (Not) Clip?'),
      ...edited(BOUNDARY, 'Both can be right.', 'Why (Not)\nClip? and Why (Not) Clip?, both are right.'),
    },
    prints: [
      'content/questions/boundary.mdx:23:1 uncited-paper',
      '  “Why (Not) Clip?” names a paper of the survey. Expected a citation. Write `<Cite paper="clip" />`, which prints the name.',
      'content/questions/boundary.mdx:24:11 uncited-paper',
      '  “Why (Not) Clip?” names a paper of the survey. Expected a citation. Write `<Cite paper="clip" />`, which prints the name.',
    ],
  },
  {
    mistake: 'a name holds the name of another paper',
    changes: {
      ...edited(PROLONGED, 'shortTitle: Prolonged', 'shortTitle: Clip Again'),
      ...edited(BOUNDARY, 'Both can be right.', 'Both can be right, as Clip Again says.'),
    },
    prints: [
      'content/questions/boundary.mdx:23:23 uncited-paper',
      '  “Clip Again” names a paper of the survey. Expected a citation. Write `<Cite paper="prolonged" />`, which prints the name.',
    ],
  },
  {
    mistake: 'a paper cites itself',
    changes: edited(CLIP, 'The paper gives', '<Cite paper="clip" /> gives'),
    prints: [
      'content/papers/training/clip.mdx:35:44 self-citation',
      '  The entry cites itself. Expected citations of other papers.',
    ],
  },
];

describe('a paper is named by citing it', () => {
  test.each(MISTAKES)('$mistake', async ({ changes, prints }) => {
    expect(await proseLinesFor(changes)).toEqual(prints);
  });
});

describe('what names no other paper', () => {
  const question = smallSurvey()[BOUNDARY] ?? '';

  test.each<[string, Changes]>([
    [
      'the same word in lower case',
      edited(BOUNDARY, 'Both can be right.', 'They clip, and the limit holds.'),
    ],
    [
      'a longer or compound word',
      edited(BOUNDARY, 'Both can be right.', 'Clips and Clip-like bounds are right.'),
    ],
    ['code', edited(BOUNDARY, 'Both can be right.', 'They call `Clip` here.')],
    ['the own name of a paper', edited(CLIP, 'The paper gives', 'Clip gives')],
    [
      'the own name of a paper that holds the name of another',
      {
        [PROLONGED]: (smallSurvey()[PROLONGED] ?? '')
          .replace('shortTitle: Prolonged', 'shortTitle: Beyond the Limit')
          .replace('It is one run', 'Beyond the Limit is one run'),
      },
    ],
    [
      'a citation in a question that has the id of the paper',
      { 'questions/limit.mdx': question.replace('order: 1', 'order: 2') },
    ],
  ])('%s', async (_name, changes) => {
    expect(await proseLinesFor(changes)).toEqual([]);
  });
});
