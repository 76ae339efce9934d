import { describe, expect, test } from 'vitest';
import { fieldOf, withNameSplit, withoutRow, withRow, withRows } from './editDraft.ts';
import { type Field, FORM } from './formFields.ts';
import { FORM_PARTS } from './formParts.ts';
import { fit, type Path, type Value, valueAt } from './formValues.ts';

const draftWith = (paper: object) => fit(FORM, { paper });
const field = (...path: Path) => fieldOf(FORM_PARTS, path) as Field;
const authors = (draft: Value) => valueAt(draft, ['paper', 'authors']);

describe('a path leads to its field', () => {
  test.each<[Path, string]>([
    [['paper', 'title'], 'title'],
    [['paper', 'links', 'code'], 'code'],
    [['paper', 'authors', 3], 'authors'],
    [['paper', 'evidence', 1, 'position'], 'position'],
    [['paper', 'evidence', 1, 'figures'], 'figures'],
    [['text', 'Limits'], 'Limits'],
    [['slug'], 'slug'],
  ])('%j', (path, key) => {
    expect(fieldOf(FORM_PARTS, path)?.key).toBe(key);
  });

  test('or to none', () => {
    expect(fieldOf(FORM_PARTS, ['paper', 'color'])).toBeUndefined();
    expect(fieldOf(FORM_PARTS, ['paper', 'evidence', 0, 'color'])).toBeUndefined();
  });
});

describe('rows', () => {
  test('are added at the end, with what an item holds', () => {
    const draft = withRow(draftWith({}), ['paper', 'results'], field('paper', 'results'));
    expect(valueAt(draft, ['paper', 'results', 0, 'id'])).toBe('');
    expect(valueAt(draft, ['paper', 'results'])).toHaveLength(1);
  });

  test('are two where the first one of a list that must not be empty was only shown', () => {
    expect(authors(withRow(draftWith({}), ['paper', 'authors'], field('paper', 'authors')))).toEqual([
      '',
      '',
    ]);
    const one = draftWith({ authors: ['Ada'] });
    expect(authors(withRow(one, ['paper', 'authors'], field('paper', 'authors')))).toEqual(['Ada', '']);
  });

  test('are removed where they stand', () => {
    expect(authors(withoutRow(draftWith({ authors: ['A', 'B', 'C'] }), ['paper', 'authors', 1]))).toEqual([
      'A',
      'C',
    ]);
  });

  test('take the place of the one into which several names are pasted', () => {
    const draft = withRows(draftWith({ authors: ['A', '', 'D'] }), ['paper', 'authors', 1], ['B', 'C']);
    expect(authors(draft)).toEqual(['A', 'B', 'C', 'D']);
    expect(authors(withRows(draftWith({}), ['paper', 'authors', 0], ['A', 'B']))).toEqual(['A', 'B']);
  });
});

test('a name is taken apart and put together again, particles and all', () => {
  const path = ['paper', 'authors', 0];
  const apart = withNameSplit(draftWith({ authors: [' Diogo de Lucena '] }), path);
  expect(valueAt(apart, path)).toEqual({ given: 'Diogo', family: 'de Lucena' });
  expect(valueAt(withNameSplit(apart, path), path)).toBe('Diogo de Lucena');
  expect(valueAt(withNameSplit(draftWith({}), path), path)).toEqual({ given: '', family: '' });
});
