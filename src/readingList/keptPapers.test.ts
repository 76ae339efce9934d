import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepPapers, keptPapers, notKept, onKeptElsewhere, storesNothing } from './keptPapers.ts';

/** A storage that holds nothing, or one text. */
function storageWith(text?: string) {
  const values = new Map(text === undefined ? [] : [['reading-list', text]]);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('a device keeps', () => {
  test('nothing at first', () => {
    expect(keptPapers(() => storageWith())).toEqual([]);
  });

  test('the list it was given, under one name', () => {
    const storage = storageWith();
    expect(keepPapers(['prorl', 'dapo'], () => storage)).toBe(true);
    expect([...storage.values]).toEqual([['reading-list', '["prorl","dapo"]']]);
    expect(keptPapers(() => storage)).toEqual(['prorl', 'dapo']);
  });

  test('no trace of an empty list', () => {
    const storage = storageWith('["prorl"]');
    expect(keepPapers([], () => storage)).toBe(true);
    expect(storage.values.size).toBe(0);
  });

  test('nothing of what is damaged', () => {
    expect(keptPapers(() => storageWith('["prorl'))).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  const fail = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test('has an empty list and says that it kept nothing', () => {
    expect(keptPapers(fail)).toEqual([]);
    expect(keepPapers(['prorl'], fail)).toBe(false);
    expect(storesNothing(fail)).toBe(true);
    expect(notKept(fail)).toBe('Your browser does not let this site store anything, so nothing was kept.');
  });

  test('says so where its storage is full, and keeps what it had', () => {
    const storage = { ...storageWith('["prorl"]'), setItem: fail };
    expect(keepPapers(['prorl', 'dapo'], () => storage)).toBe(false);
    expect(keptPapers(() => storage)).toEqual(['prorl']);
    expect(storesNothing(() => storage)).toBe(false);
    expect(notKept(() => storage)).toBe(
      'This browser keeps nothing more for this site, so the list is as it was.',
    );
  });
});

describe('the list is read again', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['where another tab changes it', 'storage', { key: 'reading-list' }, 1],
    ['where another tab clears everything', 'storage', { key: null }, 1],
    ['where one comes back to a page', 'pageshow', { persisted: true }, 1],
    ['but not where another tab changes the theme', 'storage', { key: 'theme' }, 0],
    ['nor where a page is new', 'pageshow', { persisted: false }, 0],
  ])('%s', (_name, type, properties, calls) => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    const callBack = vi.fn();
    onKeptElsewhere(callBack);
    target.dispatchEvent(Object.assign(new Event(type), properties));
    expect(callBack).toHaveBeenCalledTimes(calls);
  });
});
