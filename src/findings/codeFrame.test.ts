import { expect, test } from 'vitest';
import { codeFrame } from './codeFrame.ts';

const TEXT = 'title: A\ntopics: [bondary]\nkinds: [analysis]\nscope: core\n';

test('a mark stands below the column, between the lines around', () => {
  expect(codeFrame(TEXT, 2, 10)).toBe(
    ['  1 | title: A', '> 2 | topics: [bondary]', '    |          ^', '  3 | kinds: [analysis]'].join('\n'),
  );
});

test('the first and the last line have a neighbor on one side only', () => {
  expect(codeFrame(TEXT, 1, 1).split('\n')).toEqual(['> 1 | title: A', '    | ^', '  2 | topics: [bondary]']);
  expect(codeFrame('one', 1, 1).split('\n')).toEqual(['> 1 | one', '    | ^']);
});

test('numbers with more digits stay in their column', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(codeFrame(text, 9, 6).split('\n')).toEqual([
    '   8 | line 8',
    '>  9 | line 9',
    '     |      ^',
    '  10 | line 10',
  ]);
});

test('of a long line the part with the column is shown', () => {
  const [line, mark] = codeFrame(`${'a'.repeat(300)}X${'b'.repeat(300)}`, 1, 301).split('\n');
  expect(line).toMatch(/^> 1 \| …a+Xb+…$/);
  expect(mark?.indexOf('^')).toBe(line?.indexOf('X'));
});

test('characters of two units count as one', () => {
  const [, line, mark] = codeFrame('x\n𝔼𝔼 bad', 2, 6).split('\n');
  expect([...(line ?? '')].indexOf('b')).toBe(mark?.indexOf('^'));
});

test('what could steer a terminal is not shown', () => {
  expect(codeFrame('\u001b[2J\u202e', 1, 1)).toBe('> 1 | \uFFFD[2J\uFFFD\n    | ^');
});
