import { expect, test } from 'vitest';
import { applyRepairs } from './applyRepairs.ts';

test('passages are replaced at their places, whatever their order', () => {
  expect(
    applyRepairs('one two three', [
      { start: 8, end: 13, text: '3' },
      { start: 0, end: 3, text: 'first' },
    ]),
  ).toBe('first two 3');
});

test('of two changes of one passage the first is made', () => {
  expect(
    applyRepairs('abcdef', [
      { start: 1, end: 4, text: 'X' },
      { start: 3, end: 5, text: 'Y' },
    ]),
  ).toBe('aXef');
});

test('without repairs the text stays', () => {
  expect(applyRepairs('text', [])).toBe('text');
});
