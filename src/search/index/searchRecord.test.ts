import { describe, expect, test } from 'vitest';
import { PAPER_FILTERS } from '../../survey/paperFilters.ts';
import { wordsOf } from '../fold.ts';
import { groupWord } from '../thesaurus.ts';
import { authorWord, EVERY, filterWord, isMadeUp, RECORD_TYPES, typeWord } from './searchRecord.ts';

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
