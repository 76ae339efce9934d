import { describe, expect, test } from 'vitest';
import { PAPER_FILTERS } from '../survey/paperFilters.ts';
import { wordsOf } from './fold.ts';
import { authorWord, EVERY, filterWord, groupWord, isMadeUp, typeWord } from './madeUpWords.ts';
import { RECORD_TYPES } from './searchRecord.ts';

describe('words that only the index uses', () => {
  const words = [
    EVERY,
    ...RECORD_TYPES.map(typeWord).filter(Boolean),
    ...PAPER_FILTERS.map((name) => filterWord(name, 'boundary')),
    authorWord('Boundary'),
    groupWord(7),
  ];

  test('stay as they are, since the index on the disk holds them', () => {
    expect(EVERY).toBe('zzall');
    expect(RECORD_TYPES.map(typeWord)).toEqual(['', 'zzzquestion', 'zzzterm', 'zzzsection']);
    expect(filterWord('benchmark', 'math-500')).toBe('zzfbenchmarkmath500');
    expect(authorWord('Kurt Gödel')).toBe('zzbykurtgodel');
  });

  test('are each one word to the search, and are known to be made up', () => {
    for (const word of words) {
      expect(wordsOf(word)).toEqual([word]);
      expect(isMadeUp(word)).toBe(true);
    }
  });

  test('are apart, though values, types and authors have the same name', () => {
    expect(new Set(words).size).toBe(words.length);
  });
});

test.each(['jazz', 'zebra', 'azzall', 'fizzbuzz', 'z', ''])(
  'a word that people write is not made up: %s',
  (word) => {
    expect(isMadeUp(word)).toBe(false);
  },
);

describe('the word of a group', () => {
  const words = Array.from({ length: 4096 }, (_, number) => groupWord(number));

  test('is that of no other group', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  test('is as long as that of any other, so that none is the beginning of another', () => {
    expect(new Set(words.map(({ length }) => length))).toEqual(new Set([6]));
  });

  test('is one word to the search, and ends on nothing that a stemmer takes off', () => {
    for (const word of words) {
      expect(wordsOf(word)).toEqual([word]);
      expect(word).toMatch(/^zq[^aeiouydgls]{4}$/);
    }
  });

  test('stays as it is, since the index on the disk holds it', () => {
    expect([0, 1, 15, 16, 255, 256, 65_535].map(groupWord)).toEqual([
      'zqbbbb',
      'zqbbbc',
      'zqbbbz',
      'zqbbcb',
      'zqbbzz',
      'zqbcbb',
      'zqzzzz',
    ]);
  });
});
