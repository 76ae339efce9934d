import { expect, test } from 'vitest';
import { countRuns, diffWords } from './diffWords.ts';

test('words that came and went are told from those that stay', () => {
  const runs = diffWords('it solves more problems', 'it rarely solves problems');
  expect(runs).toEqual([
    { how: 'kept', words: ['it'] },
    { how: 'added', words: ['rarely'] },
    { how: 'kept', words: ['solves'] },
    { how: 'removed', words: ['more'] },
    { how: 'kept', words: ['problems'] },
  ]);
  expect(countRuns(runs)).toEqual({ added: 1, removed: 1 });
});

test('a text that is only wrapped elsewhere is the same', () => {
  expect(countRuns(diffWords('one two\nthree', 'one\ntwo   three\n'))).toEqual({ added: 0, removed: 0 });
});

test('long texts with nothing in common are compared in no time', () => {
  const words = (letter: string) => Array.from({ length: 20_000 }, (_, index) => letter + index).join(' ');
  const start = performance.now();
  expect(countRuns(diffWords(words('a'), words('b')))).toEqual({ added: 20_000, removed: 20_000 });
  expect(performance.now() - start).toBeLessThan(10_000);
});
