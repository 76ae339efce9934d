import { expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';
import type { Strength } from '../schema/paper.ts';
import { describeCounts, otherPapers } from './evidence.ts';

test.each([
  [{ direct: 2, indirect: 4, assumption: 2 }, '2 direct, 4 indirect; 2 assume it'],
  [{ direct: 4, indirect: 0, assumption: 0 }, '4 direct'],
  [{ direct: 0, indirect: 1, assumption: 1 }, '1 indirect; 1 assumes it'],
  [{ direct: 0, indirect: 0, assumption: 1 }, 'no evidence; 1 assumes it'],
  [{ direct: 0, indirect: 0, assumption: 0 }, 'no evidence'],
])('assumptions are never counted as evidence: %j', (counts, words) => {
  expect(describeCounts(counts)).toBe(words);
});

type Held = readonly [position: 'yes' | 'no', strength: Strength];

test.each<{ of: Strength; beside: readonly Held[]; words: string }>([
  { of: 'direct', beside: [], words: 'none at the same position; none at another' },
  {
    of: 'assumption',
    beside: [['no', 'direct']],
    words: 'none at the same position; No (1 direct)',
  },
  { of: 'indirect', beside: [['yes', 'direct']], words: 'at the same position (1 direct); none at another' },
  {
    of: 'direct',
    beside: [
      ['yes', 'assumption'],
      ['no', 'indirect'],
      ['no', 'direct'],
      ['no', 'direct'],
      ['no', 'assumption'],
    ],
    words: 'at the same position (no evidence; 1 assumes it); No (2 direct, 1 indirect; 1 assumes it)',
  },
  {
    of: 'direct',
    beside: [['no', 'assumption']],
    words: 'none at the same position; No (no evidence; 1 assumes it)',
  },
])('one position is not taken for all: $of evidence beside $beside', ({ of, beside, words }) => {
  const held = [['yes', of] as const, ...beside];
  const survey = makeSurvey(
    held.map(([position, strength], index) => ({
      slug: `p${index}`,
      evidence: [{ question: 'extends', position, strength, finding: 'So.', conditions: 'Here.' }],
    })),
  );
  const [evidence] = paperOf(survey, 'p0').evidence;
  const parts = otherPapers(evidence ?? expect.fail('There is no evidence.'));
  expect(
    parts.map(({ position, words }) => [position?.label, words].filter(Boolean).join(' ')).join('; '),
  ).toBe(words);
});
