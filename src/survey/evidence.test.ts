import { expect, test } from 'vitest';
import { describeCounts } from './evidence.ts';

test.each([
  [{ direct: 2, indirect: 4, assumption: 2 }, '2 direct, 4 indirect; 2 assume it'],
  [{ direct: 4, indirect: 0, assumption: 0 }, '4 direct'],
  [{ direct: 0, indirect: 1, assumption: 1 }, '1 indirect; 1 assumes it'],
  [{ direct: 0, indirect: 0, assumption: 1 }, 'no evidence; 1 assumes it'],
  [{ direct: 0, indirect: 0, assumption: 0 }, 'no evidence'],
])('assumptions are never counted as evidence: %j', (counts, words) => {
  expect(describeCounts(counts)).toBe(words);
});
