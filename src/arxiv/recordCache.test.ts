import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArxivRecord } from './arxivRecord.ts';
import { openCache } from './recordCache.ts';

const RECORD: ArxivRecord = {
  id: '2505.24864',
  version: 2,
  title: 'Größe',
  authors: ['Grace Hopper'],
  abstract: 'An abstract.',
  published: '2025-05-30',
  updated: '2025-06-11',
  comment: '26 pages',
  isWithdrawn: false,
};
const HOUR = 60 * 60 * 1000;

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'arxiv-'));
  folder = join(parent, 'cache', 'arxiv');
});
afterEach(() => rmSync(parent, { recursive: true }));

test('a record is kept for the next run', () => {
  openCache(folder).write(RECORD);
  expect(openCache(folder).read(RECORD.id)).toEqual(RECORD);
  expect(openCache(folder).read('2505.00001')).toBeUndefined();
});

test('looking for a record makes no folder', () => {
  expect(openCache(folder).read(RECORD.id)).toBeUndefined();
  expect(existsSync(join(parent, 'cache'))).toBe(false);
});

test('a record is kept for a day, and for another when it is stored again', () => {
  let now = 1_000_000 * HOUR;
  const cache = openCache(folder, () => now);
  cache.write(RECORD);
  now += 24 * HOUR - 1;
  expect(cache.read(RECORD.id)).toEqual(RECORD);
  now += 1;
  expect(cache.read(RECORD.id)).toBeUndefined();
  cache.write({ ...RECORD, version: 3 });
  expect(cache.read(RECORD.id)?.version).toBe(3);
});

test.each([
  ['is empty', ''],
  ['is cut off', '{"stored":1,"record":{"id":"25'],
  ['holds something else', 'null'],
  ['lacks a field', JSON.stringify({ stored: Date.now(), record: { ...RECORD, isWithdrawn: undefined } })],
])('a file that %s counts as none, and is replaced', (_name, text) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${RECORD.id}.json`), text);
  const cache = openCache(folder);
  expect(cache.read(RECORD.id)).toBeUndefined();
  cache.write(RECORD);
  expect(cache.read(RECORD.id)).toEqual(RECORD);
});

test('a folder that cannot be written is no reason to stop', () => {
  writeFileSync(join(parent, 'cache'), 'a file, so that nothing can lie below it');
  const cache = openCache(folder);
  cache.write(RECORD);
  expect(cache.read(RECORD.id)).toBeUndefined();
});

test('a draft that an interrupted run left is not read, and a run that ends leaves none', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${RECORD.id}.json.1`), '{"stored":');
  const cache = openCache(folder);
  expect(cache.read(RECORD.id)).toBeUndefined();
  cache.write(RECORD);
  expect(readdirSync(folder).sort()).toEqual([`${RECORD.id}.json`, `${RECORD.id}.json.1`]);
});
