import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedSlugs } from './publishedSlugs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('slugs of published and of moved papers are kept from other papers', () => {
  writeFileSync(join(root, 'permalinks.txt'), '/\n/papers/\n/papers/prorl/\n/questions/boundary/\n');
  writeFileSync(
    join(root, 'redirects.yaml'),
    'redirects:\n  - { from: /papers/old-name/, to: /papers/prorl/ }\n',
  );
  expect([...publishedSlugs(root)]).toEqual(['prorl', 'old-name']);
});

test('a survey that was never published has none', () => {
  expect([...publishedSlugs(root)]).toEqual([]);
});
