import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/searchRecord.ts';

/** Where the pages' default index stands in the site. */
const FOLDER = 'pagefind-default';

/** Indexes the pages of a built site with Pagefind as it comes. */
export async function indexByDefault(site: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await index.addDirectory({ path: site });
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files) {
    const file = join(site, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Searches with Pagefind as it comes, in the browser, for papers. */
export function searchByDefault(page: Page, root: string, query: string): Promise<string[]> {
  return page.evaluate(
    async ([folder, query]) => {
      const pagefind = await import(`${folder}/pagefind.js`);
      const { results } = await pagefind.search(query);
      const addresses: string[] = await Promise.all(
        results.map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url),
      );
      return addresses.flatMap((address) => /\/papers\/([^/]+)\/$/.exec(address)?.[1] ?? []);
    },
    [`${root}${FOLDER}`, query] as const,
  );
}

/** Searches the same text with MiniSearch, set as VitePress sets it; slugs of papers, best first. */
export function searchMini(records: readonly SearchRecord[]): (query: string) => string[] {
  const index = new MiniSearch({
    fields: ['title', 'text', 'fields'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, fields: 1 } },
  });
  index.addAll(
    records
      .filter(({ type }) => type === 'paper')
      .map(({ address, fields: { title, meant: _meant, touched: _touched, ...fields }, parts }) => ({
        id: address,
        title,
        text: parts.map(({ text }) => text).join(' '),
        fields: Object.values(fields).join(' '),
      })),
  );
  return (query) => index.search(query).map(({ id }) => String(id).split('/')[2] ?? '');
}
