import { describe, expect, test } from 'vitest';
import type { ListField } from './change.ts';
import { compareFields } from './compareFields.ts';
import { describeFields, describeText } from './describeFields.ts';

const LONG = 'At large k the base model covers every problem that the trained model solves';

describe('a text', () => {
  test.each([
    ['that is short stands whole on both sides', 'up to 12%', 'up to 13%', 'up to 12% → **up to 13%**'],
    [
      'that is long shows what changed, with what stands around it',
      `${LONG}, on one benchmark.`,
      LONG.replace('covers every', 'rarely covers each').concat(', on one benchmark.'),
      'At large k the base model **rarely** covers ~~every~~ **each** problem that the trained model …',
    ],
    [
      'that says something else stands beside the old one',
      LONG,
      'x'.repeat(50),
      `“${LONG}” → “${'x'.repeat(50)}”`,
    ],
    ['that is new', undefined, 'It *is*.', '**It \\*is\\*.** (new)'],
    ['that is gone', 'It is.', undefined, '~~It is.~~ (gone)'],
  ])('%s', (_name, before, after, said) => {
    expect(describeText(before, after)).toBe(said);
  });
});

describe('a list', () => {
  const list = (field: string, before: string[], after: string[]) =>
    describeFields(compareFields({ [field]: before }, { [field]: after }) as ListField[]);

  test('says what it gained and lost', () => {
    expect(list('models', ['a', 'b'], ['b', 'c'])).toBe(' models: added c; removed a');
  });

  test('whose first value is the main one stands whole', () => {
    expect(list('topics', ['a', 'b'], ['c', 'a', 'b'])).toBe(' topics: a, b → **c, a, b**');
    expect(list('topics', [], ['c'])).toBe(' topics: none → **c**');
  });

  test('that is only ordered otherwise says so', () => {
    expect(list('authors', ['a', 'b'], ['b', 'a'])).toBe(' authors: in another order: b, a');
  });

  test('that is long is counted', () => {
    const names = Array.from({ length: 10 }, (_, index) => `n${index}`);
    expect(list('models', [], names)).toBe(' models: added n0, n1, n2, n3, n4, n5, n6, n7 and 2 more');
  });
});

test('several fields stand below each other', () => {
  expect(describeFields(compareFields({ a: '1', b: '2' }, { a: '3', b: '4' }))).toBe(
    '\n  - a: 1 → **3**\n  - b: 2 → **4**',
  );
});
