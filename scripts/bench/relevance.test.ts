import { describe, expect, test } from 'vitest';
import { judge, mean } from './relevance.ts';

const query = {
  id: 'q',
  query: 'x',
  kind: 'concept',
  relevant: [
    { slug: 'central', grade: 2 },
    { slug: 'related', grade: 1 },
  ],
};

describe('a ranking is judged', () => {
  test('as perfect where the best papers come first', () => {
    expect(judge(['central', 'related', 'other'], query)).toEqual({ ndcg: 1, reciprocalRank: 1 });
  });

  test('lower where the partly relevant paper comes first', () => {
    // (1 + 3 / log2 3) / (3 + 1 / log2 3)
    expect(judge(['related', 'central'], query).ndcg).toBeCloseTo(0.7967, 4);
  });

  test('by the rank of the first relevant paper', () => {
    expect(judge(['a', 'b', 'c', 'related'], query).reciprocalRank).toBe(0.25);
  });

  test('as nothing where no relevant paper is found', () => {
    expect(judge(['a', 'b'], query)).toEqual({ ndcg: 0, reciprocalRank: 0 });
    expect(judge([], query)).toEqual({ ndcg: 0, reciprocalRank: 0 });
  });

  test('by its first ten papers alone', () => {
    const late = [...Array.from({ length: 10 }, (_, place) => `other-${place}`), 'central'];
    expect(judge(late, query).ndcg).toBe(0);
  });
});

test('several judgments have a mean', () => {
  const judgments = [
    { ndcg: 1, reciprocalRank: 1 },
    { ndcg: 0.5, reciprocalRank: 0 },
  ];
  expect(mean(judgments)).toEqual({ ndcg: 0.75, reciprocalRank: 0.5 });
});
