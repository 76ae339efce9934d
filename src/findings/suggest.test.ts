import { describe, expect, test } from 'vitest';
import { didYouMean, nearest, oneOf } from './suggest.ts';

describe('the nearest candidate', () => {
  test.each([
    ['a letter is missing', 'boundry', ['base-model', 'boundary'], 'boundary'],
    ['two letters are swapped', 'gpro', ['dpo', 'grpo'], 'grpo'],
    ['case and punctuation differ', 'Math_500', ['math-500', 'gsm8k'], 'math-500'],
    ['several are near', 'limits', ['limited', 'limit'], 'limit'],
    ['two are equally near', 'papr', ['paper', 'papir'], 'paper'],
    ['none is near', 'verifier', ['boundary', 'grpo'], undefined],
    ['nothing but the length is alike', 'xy', ['rl', 'ab'], undefined],
    ['the word is of other letters', '数学', ['rl', 'math'], undefined],
    ['there are none', 'word', [], undefined],
  ])('when %s', (_name, word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test('is asked for by name', () => {
    expect(didYouMean('boundry', ['boundary'])).toBe('Did you mean `boundary`?');
    expect(didYouMean('verifier', ['boundary'])).toBeUndefined();
  });
});

describe('what was expected', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);

  test.each([
    [0, 'Expected one of the ids in the list, which has none yet.'],
    [1, 'Expected `id-0`.'],
    [3, 'Expected one of `id-0`, `id-1`, `id-2`.'],
    [13, 'Expected one of the 13 ids in the list.'],
  ])('is said for %i values', (count, sentence) => {
    expect(oneOf(ids(count), 'the list')).toBe(sentence);
  });
});
