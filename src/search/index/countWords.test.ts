import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/fixtures/record.ts';
import { FIELD_WEIGHTS } from '../searchRecord.ts';
import { countWords } from './countWords.ts';

describe('a word is counted', () => {
  test('once for each place, and once for each record', () => {
    const counts = countWords([
      record({ title: 'Entropy' }, 'Entropy falls.', 'The entropy of it.'),
      record({ title: 'Entropy and reward' }),
      record({ title: 'Reward' }, 'No more.'),
    ]);
    expect(counts.get('entropy')).toEqual({ places: 4, records: 2 });
    expect(counts.get('reward')).toEqual({ places: 2, records: 2 });
    expect(counts.get('falls')).toEqual({ places: 1, records: 1 });
  });

  test('in every field that is searched', () => {
    const names = Object.keys(FIELD_WEIGHTS);
    const fields = Object.fromEntries(names.map((name) => [name, `of${name}`]));
    const counts = countWords([record({ title: '', ...fields })]);
    expect([...counts.keys()].sort()).toEqual(names.map((name) => `of${name}`).sort());
  });

  test('whatever its case and accents, and apart from the words that a sign joins it to', () => {
    const counts = countWords([record({ title: 'Émile: emile-EMILE' }, 'pass@k')]);
    expect(Object.fromEntries(counts)).toEqual({
      emile: { places: 3, records: 1 },
      pass: { places: 1, records: 1 },
      k: { places: 1, records: 1 },
    });
  });

  test('in its own form', () => {
    expect([...countWords([record({ title: 'train trains training' })]).keys()]).toEqual([
      'train',
      'trains',
      'training',
    ]);
  });

  test('apart from the word that the next text begins with', () => {
    const counts = countWords([record({ title: 'mid', names: 'training' }, 'base', 'line')]);
    expect([...counts.keys()].sort()).toEqual(['base', 'line', 'mid', 'training']);
  });

  test.each(['constructor', '__proto__', 'toString'])('though every object has its name: %s', (word) => {
    expect([...countWords([record({ title: word })]).values()]).toEqual(
      word
        .split('_')
        .filter(Boolean)
        .map(() => ({ places: 1, records: 1 })),
    );
  });
});

describe('no word is counted', () => {
  test('that nobody searches: addresses, filters, dates and what results show', () => {
    const counts = countWords([
      {
        ...record({ title: 'Title' }),
        address: '/papers/unseen/',
        filters: { kind: ['method'] },
        shown: { authors: 'Ada', year: '2025', section: 'debate' },
        date: '2025-01-01',
        parts: [{ anchor: 'problem', text: '' }],
      },
    ]);
    expect([...counts.keys()]).toEqual(['title']);
  });

  test('in a survey without records', () => {
    expect(countWords([])).toEqual(new Map());
  });
});
