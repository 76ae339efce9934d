import { expect, test } from 'vitest';
import { compareFields } from './compareFields.ts';

test('fields are named by their path, and each says what it held and holds', () => {
  const before = { title: 'A', venue: 'X', source: { basis: 'abstract', checked: '2026-01-01' } };
  const after = { title: 'B', award: 'Best', source: { basis: 'full-text', checked: '2026-01-01' } };
  expect(compareFields(before, after)).toEqual([
    { field: 'title', before: 'A', after: 'B' },
    { field: 'award', before: undefined, after: 'Best' },
    { field: 'source.basis', before: 'abstract', after: 'full-text' },
    { field: 'venue', before: 'X', after: undefined },
  ]);
});

test('the order of a list means something only where the first is the main one', () => {
  expect(compareFields({ tags: { models: ['a', 'b'] } }, { tags: { models: ['b', 'a'] } })).toEqual([]);
  expect(compareFields({ topics: ['a', 'b'] }, { topics: ['b', 'a'] })).toEqual([
    { field: 'topics', added: [], removed: [], before: ['a', 'b'], after: ['b', 'a'], isOrdered: true },
  ]);
});

test('an empty list and a missing one are the same', () => {
  expect(compareFields({ scale: [] }, {})).toEqual([]);
});

test('what a list of maps holds is known by its first value', () => {
  const before = {
    senses: [
      { paper: 'prorl', meaning: 'One.' },
      { paper: 'luffy', meaning: 'Two.' },
    ],
  };
  const after = {
    senses: [
      { paper: 'luffy', meaning: 'Three.' },
      { paper: 'prorl', meaning: 'One.' },
    ],
  };
  expect(compareFields(before, after)).toEqual([{ field: 'senses.luffy', before: 'Two.', after: 'Three.' }]);
  const day = (what: string) => ({ date: '2026-01-01', what });
  expect(compareFields({ corrections: [day('A.')] }, { corrections: [day('A.'), day('B.')] })).toEqual([
    { field: 'corrections.2026-01-01+', before: undefined, after: 'B.' },
  ]);
});

test('fields that are compared elsewhere are left out with all they hold', () => {
  expect(compareFields({ compare: { a: 'x' }, n: 1 }, { compare: { a: 'y' }, n: 2 }, ['compare'])).toEqual([
    { field: 'n', before: '1', after: '2' },
  ]);
});
