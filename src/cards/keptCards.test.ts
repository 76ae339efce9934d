import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, removeUnused, takeKept } from './keptCards.ts';

const DAY = 86_400_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps a card that was used last so many days ago. */
function keepSince(name: string, days: number): string {
  const file = join(folder, name);
  keep(file, Buffer.from(name));
  const then = new Date(Date.now() - days * DAY);
  utimesSync(file, then, then);
  return file;
}

test('cards that no build has used for two weeks are removed, with what a killed build left behind', () => {
  keepSince('of-a-former-state.png', 15);
  keepSince('of-another-branch.png', 13);
  keepSince('of-this-build.png', 0);
  keepSince('.cut-short.png.4711.tmp', 15);
  removeUnused(folder, Date.now());
  expect(readdirSync(folder)).toEqual(['of-another-branch.png', 'of-this-build.png']);
});

test('a card that is taken stays, however long ago it was drawn', () => {
  const file = keepSince('old.png', 400);
  expect(String(takeKept(file))).toBe('old.png');
  removeUnused(folder, Date.now());
  expect(readdirSync(folder)).toEqual(['old.png']);
});

test('a card that is not there, or no more, is drawn anew', () => {
  expect(takeKept(join(folder, 'none.png'))).toBeUndefined();
  const file = keepSince('removed.png', 15);
  removeUnused(folder, Date.now());
  expect(takeKept(file)).toBeUndefined();
});

test('where nothing is kept, or nothing can be, a build goes on', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(() => removeUnused(join(folder, 'none'), Date.now())).not.toThrow();
  expect(() => removeUnused(file, Date.now())).not.toThrow();
  expect(() => keep(join(file, 'card.png'), Buffer.from('x'))).not.toThrow();
});
