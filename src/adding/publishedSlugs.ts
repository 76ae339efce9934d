import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the content folder that hold addresses which were published and may not mean another paper one day. */
const LISTS = ['permalinks.txt', 'redirects.yaml'];

/** Slugs of papers in the addresses that were ever published, as far as the content folder keeps a list of them. */
export function publishedSlugs(root: string): Set<string> {
  const text = LISTS.map((name) => readIfThere(join(root, name))).join('\n');
  return new Set([...text.matchAll(/\/papers\/([a-z0-9-]+)/g)].map(([, slug = '']) => slug));
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
