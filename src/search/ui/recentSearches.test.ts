import { describe, expect, test } from 'vitest';
import { forgetSearches, keepSearch, recentSearches } from './recentSearches.ts';

describe('a device keeps', () => {
  test('nothing at first', () => {
    expect(recentSearches(() => storageWith())).toEqual([]);
  });

  test('the last searches, the latest first', () => {
    expect(kept('one', 'two', 'three')).toEqual(['three', 'two', 'one']);
  });

  test('six of them', () => {
    expect(kept('1', '2', '3', '4', '5', '6', '7', '8')).toEqual(['8', '7', '6', '5', '4', '3']);
    const storage = storageWith('["1","2","3","4","5","6"]');
    keepSearch('7', () => storage);
    expect([...storage.values.values()]).toEqual(['["7","1","2","3","4","5"]']);
  });

  test('a search that is made again once, as the latest', () => {
    expect(kept('one', 'two', ' one ')).toEqual(['one', 'two']);
  });

  test('a search without the spaces around it, and no search for nothing', () => {
    expect(kept('  pass@k  of "models" ', '', '   ')).toEqual(['pass@k  of "models"']);
  });

  test('the beginning of a search that is very long', () => {
    const [search] = kept('x'.repeat(5000));
    expect(search).toBe('x'.repeat(200));
    expect(kept('x'.repeat(5000), 'x'.repeat(4000))).toHaveLength(1);
  });

  test('no search any more once they are forgotten, and then new ones', () => {
    const storage = storageWith();
    keepSearch('one', () => storage);
    forgetSearches(() => storage);
    expect(recentSearches(() => storage)).toEqual([]);
    expect(storage.values.size).toBe(0);
    keepSearch('two', () => storage);
    expect(recentSearches(() => storage)).toEqual(['two']);
  });
});

describe('searching goes on where what is kept is damaged', () => {
  test.each([
    ['no JSON', '["one'],
    ['nothing', ''],
    ['no list', '{"0":"one"}'],
    ['a text', '"one"'],
    ['null', 'null'],
  ])('%s', (_name, value) => {
    const storage = storageWith(value);
    expect(recentSearches(() => storage)).toEqual([]);
    keepSearch('two', () => storage);
    expect(recentSearches(() => storage)).toEqual(['two']);
  });

  test('what is no search is left out, and so is what is too much', () => {
    expect(recentSearches(() => storageWith('[1,"one",null,["two"],{},"three"]'))).toEqual(['one', 'three']);
    expect(recentSearches(() => storageWith('["1","2","3","4","5","6","7"]'))).toHaveLength(6);
  });
});

describe('searching goes on where the browser keeps nothing', () => {
  const fail = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test('and forbids to read and to write', () => {
    const storage = { getItem: fail, setItem: fail, removeItem: fail };
    expect(recentSearches(() => storage)).toEqual([]);
    expect(() => keepSearch('one', () => storage)).not.toThrow();
    expect(() => forgetSearches(() => storage)).not.toThrow();
  });

  test('and fails at the mere name of its storage', () => {
    expect(recentSearches(fail)).toEqual([]);
    expect(() => keepSearch('one', fail)).not.toThrow();
    expect(() => forgetSearches(fail)).not.toThrow();
  });

  test('and fails at reading alone', () => {
    const storage = { ...storageWith('["one"]'), getItem: fail };
    expect(recentSearches(() => storage)).toEqual([]);
    expect(() => keepSearch('two', () => storage)).not.toThrow();
  });

  test('since its storage is full', () => {
    const storage = { ...storageWith('["one"]'), setItem: fail };
    expect(() => keepSearch('two', () => storage)).not.toThrow();
    expect(recentSearches(() => storage)).toEqual(['one']);
  });
});

/** What a device keeps after some searches. */
function kept(...queries: string[]): string[] {
  const storage = storageWith();
  for (const query of queries) keepSearch(query, () => storage);
  return recentSearches(() => storage);
}

/** A storage that holds nothing, or one text wherever it is read until another one is written. */
function storageWith(text: string | null = null) {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? text,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}
