import { describe, expect, test } from 'vitest';
import type { RecordType } from '../searchRecord.ts';
import { countFound, countType } from './resultList.ts';

test.each([
  ['paper', 1, '1 paper'],
  ['paper', 12, '12 papers'],
  ['paper', 0, '0 papers'],
  ['question', 1, '1 question'],
  ['question', 2, '2 questions'],
  ['term', 1, '1 term'],
  ['term', 3, '3 terms'],
  ['section', 1, '1 section or topic'],
  ['section', 5, '5 sections and topics'],
] as const)('results of one type: %s, %i: %s', (type, count, said) => {
  expect(countType(type, count)).toBe(said);
});

describe('results of several types are counted in the order in which they are shown', () => {
  test.each([
    [[['paper', 12]], '12 papers'],
    [
      [
        ['term', 1],
        ['paper', 2],
      ],
      '1 term and 2 papers',
    ],
    [
      [
        ['paper', 12],
        ['question', 1],
        ['term', 2],
      ],
      '12 papers, 1 question and 2 terms',
    ],
    [
      [
        ['section', 2],
        ['paper', 1],
        ['question', 3],
        ['term', 1],
      ],
      '2 sections and topics, 1 paper, 3 questions and 1 term',
    ],
  ] satisfies [[RecordType, number][], string][])('%j: %s', (counts, said) => {
    expect(
      countFound(counts.map(([type, count]) => ({ type: type as RecordType, results: Array(count) }))),
    ).toBe(said);
  });
});
