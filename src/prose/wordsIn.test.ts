import { describe, expect, test } from 'vitest';
import { countWords, wordsIn } from './wordsIn.ts';

describe('words that are compared', () => {
  test.each([
    ['lose case and punctuation', 'Does it? “Yes” (it does)!', ['does', 'it', 'yes', 'it', 'does']],
    ['keep figures whole', '12.5% of pass@k, in 2025.', ['12.5%', 'of', 'pass@k', 'in', '2025']],
    ['keep hyphens inside', '-state-of-the-art- – so', ['state-of-the-art', 'so']],
    [
      'are parted by apostrophes of any kind',
      "model’s model's ‘quoted’",
      ['model', 's', 'model', 's', 'quoted'],
    ],
    ['have one kind of letter', 'ﬁne-tuned Ｑｗｅｎ', ['fine-tuned', 'qwen']],
    ['keep accents', 'Gödel, Poincaré', ['gödel', 'poincaré']],
    ['are none in mere punctuation', '... – ’ +', []],
  ])('%s', (_name, text, words) => {
    expect(wordsIn(text).map(({ word }) => word)).toEqual(words);
  });

  test('keep their place', () => {
    expect(wordsIn('a  (b)\nc').map(({ offset }) => offset)).toEqual([0, 4, 7]);
  });
});

test.each([
  ['', 0],
  ['  \n ', 0],
  ['one', 1],
  ['one – two', 2],
  ['state-of-the-art results, by 12.5%.', 4],
  ['+ = …', 0],
])('the words of “%s” are counted by spaces', (text, count) => {
  expect(countWords(text)).toBe(count);
});
