import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import makeSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../content/contentRoot.ts';
import { SINGLES } from '../content/layout.ts';
import { readRedirects } from '../content/readRedirects.ts';
import { addresses } from '../survey/addresses.ts';

/**
 * Writes the sitemap: all pages but the search and the reading list, and those that only lead to another address.
 *
 * @param home address of the first page
 */
export function sitemap(home: string): AstroIntegration {
  let unlisted: Set<string> | undefined;
  return makeSitemap({
    filter: (page) => {
      // Asked when the pages are built, so that the content has been checked.
      unlisted ??= new Set([addresses.search, addresses.readingList, ...movedAddresses()]);
      return !unlisted.has(`/${page.slice(home.length)}`);
    },
  });
}

function movedAddresses(): string[] {
  const file = join(contentRoot(), SINGLES.redirects);
  const { entry } = readRedirects(file, existsSync(file) ? readFileSync(file) : undefined);
  return (entry?.data.redirects ?? []).map(({ from }) => from);
}
