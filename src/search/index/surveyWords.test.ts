import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/fixtures/record.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { countWords } from './countWords.ts';
import { commonWords, surveyWords } from './surveyWords.ts';

describe('a misspelled word is corrected', () => {
  test('with words by their first letter, those of most records first, others by the alphabet', () => {
    const words = wordsOf(
      record({ title: 'Rewards for agents' }, 'Rollouts and rollouts, rollouts, rollouts.'),
      record({ title: 'Agents' }, 'A reward.', 'More rewards.'),
      record({ title: 'Reasoning' }, 'Rewards.'),
    );
    expect(Object.fromEntries(words)).toEqual({
      a: ['agents'],
      r: ['rewards', 'reasoning', 'reward', 'rollouts'],
    });
  });

  test('with anything that people write of a record', () => {
    const fields = {
      title: 'Title',
      names: 'Names',
      authors: 'Ada Lovelace',
      keywords: 'keyword',
      tags: 'tagged',
      about: 'topic',
    };
    expect([...wordsOf(record(fields, 'lead', 'passage')).values()].flat().sort()).toEqual([
      'ada',
      'keyword',
      'lead',
      'lovelace',
      'names',
      'passage',
      'tagged',
      'title',
      'topic',
    ]);
  });

  test.each([
    ['a word that only the index uses', { exact: 'zzbyadalovelace', meant: 'zqbbbb', touched: 'zqbbbc' }],
    ['a word that says nothing', { names: 'whether they would, which other paper' }],
    ['a word of one or two letters', { names: 'a rl k' }],
    ['a number', { names: '2025, 128k' }],
    ['a word of another alphabet', { names: 'βήτα λάμδα' }],
  ])('but not with %s', (_name, fields) => {
    expect([...wordsOf(record({ title: '', ...fields })).keys()]).toEqual([]);
  });

  test('whatever its case and accents', () => {
    expect(wordsOf(record({ title: 'Émile' }), record({ title: 'ÉMILE emile' })).get('e')).toEqual(['emile']);
  });
});

describe('words that a query does without', () => {
  const count = (places: number, records = 0) => ({ places, records });

  test('are none in a small survey', () => {
    expect(commonWords(countWords([record({ title: 'Models' }, 'Models of models.')]))).toEqual([]);
    expect(commonWords(new Map())).toEqual([]);
  });

  test('are those that much of a large survey holds, in all their forms, the most common first', () => {
    const counts = new Map([
      ['training', count(7000)],
      ['trained', count(2000)],
      ['rare', count(10)],
      ['model', count(20_000)],
    ]);
    expect(commonWords(counts)).toEqual(['model', 'train']);
  });

  test('are also those that stand once in each of very many records', () => {
    expect(commonWords(new Map([['model', count(3000, 3000)]]))).toEqual(['model']);
    expect(commonWords(new Map([['model', count(3000, 100)]]))).toEqual([]);
  });

  test('leave out words that say nothing anyway', () => {
    expect(commonWords(new Map([['with', count(90_000)]]))).toEqual([]);
  });
});

const wordsOf = (...records: SearchRecord[]) => surveyWords(countWords(records));
