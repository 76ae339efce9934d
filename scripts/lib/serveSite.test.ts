import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serveSite } from './serveSite.ts';

const TEXT = 'Schrödinger’s “reward”\n'.repeat(100);
const FILES = [
  ['index.html', 'text/html; charset=utf-8'],
  ['papers.bib', 'application/x-bibtex; charset=utf-8'],
  ['papers.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['papers.json', 'application/json; charset=utf-8'],
  ['papers.txt', 'text/plain; charset=utf-8'],
  ['papers.csv', 'text/csv; charset=utf-8'],
  ['index.md', 'text/markdown; charset=utf-8'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ['figure.avif', 'image/avif'],
  ['card.png', 'image/png'],
  ['index.pf_meta', 'application/octet-stream'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: RunningServer;
beforeAll(async () => {
  for (const [name] of FILES) writeFileSync(join(folder, name), TEXT);
  server = await serveSite(folder, '/survey/', 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each(FILES)('%s is sent as %s', async (name, type) => {
  const response = await fetch(`${server.address}${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-encoding')).toBe(type.includes('charset') ? 'gzip' : null);
  expect(await response.text()).toBe(TEXT);
});

test('what is not there is said in words', async () => {
  const response = await fetch(`${server.address}none.bib`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});
