import { expect, test } from 'vitest';
import { fitInto, type Part } from './fitInto.ts';

const part = (title: string, count: number, length = 7): Part => ({
  title,
  items: Array.from({ length: count }, () => 'x'.repeat(length)),
});
const counts = (limit: number, parts: Part[]) =>
  fitInto(limit, parts).map(({ items, leftOut }) => [items.length, leftOut]);

test('what fits is left as it is', () => {
  expect(counts(100, [part('a', 5), part('b', 5)])).toEqual([
    [5, 0],
    [5, 0],
  ]);
});

test('a long part cannot push a short one out, wherever it stands', () => {
  expect(counts(100, [part('a', 1000), part('b', 2)])).toEqual([
    [8, 992],
    [2, 0],
  ]);
  expect(counts(100, [part('a', 2), part('b', 50), part('c', 50)])).toEqual([
    [2, 0],
    [4, 46],
    [4, 46],
  ]);
});

test('an item that is too long is left out with what follows, and its part says so', () => {
  expect(counts(100, [{ title: 'a', items: ['x', 'x'.repeat(200), 'x'] }])).toEqual([[1, 2]]);
});

test('no room at all leaves nothing but counts', () => {
  expect(counts(-50, [part('a', 3)])).toEqual([[0, 3]]);
});
