import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS } from '../formats.ts';
import { chosenFormat, keepFormat } from './chosenFormat.ts';

/** A storage that holds nothing, or a form. */
function storageWith(id?: string) {
  const values = new Map(id === undefined ? [] : [['citation-format', id]]);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}
const fail = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('a citation is shown in', () => {
  test.each([
    ['the first form at first', undefined, 'bibtex'],
    ['the form that was chosen last', 'ris', 'ris'],
    ['the first form where the last one is not offered', 'markdown', 'bibtex'],
    ['the first form where something else was kept', '<b>', 'bibtex'],
  ])('%s', (_name, kept, id) => {
    expect(chosenFormat(CITATION_FORMATS, () => storageWith(kept)).id).toBe(id);
  });

  test('the first form where the browser keeps nothing', () => {
    expect(chosenFormat(CITATION_FORMATS, fail).id).toBe('bibtex');
    expect(() => keepFormat('ris', fail)).not.toThrow();
  });
});

test('a chosen form is kept under one name', () => {
  const storage = storageWith();
  keepFormat('csl', () => storage);
  expect([...storage.values]).toEqual([['citation-format', 'csl']]);
});
