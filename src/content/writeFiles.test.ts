import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './writeFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const listed = () => readdirSync(folder, { recursive: true }).sort();

test('files are written with their folders, and nothing else is left', () => {
  writeFiles([
    { path: join(folder, 'papers/agents/a.mdx'), text: 'naïve 数学\n' },
    { path: join(folder, 'b.txt'), text: '' },
  ]);
  expect(listed()).toEqual(['b.txt', 'papers', 'papers/agents', 'papers/agents/a.mdx']);
  expect(readFileSync(join(folder, 'papers/agents/a.mdx'), 'utf8')).toBe('naïve 数学\n');
});

test('where one file cannot be written, the others stay as they were', () => {
  writeFileSync(join(folder, 'a.txt'), 'old');
  mkdirSync(join(folder, 'c.txt'));
  writeFileSync(join(folder, 'b'), 'a file, so that nothing can lie below it');
  const write = () =>
    writeFiles([
      { path: join(folder, 'a.txt'), text: 'new' },
      { path: join(folder, 'b/c.txt'), text: 'new' },
    ]);
  expect(write).toThrow(/ENOTDIR|EEXIST/);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect(listed()).toEqual(['a.txt', 'b', 'c.txt']);
});
