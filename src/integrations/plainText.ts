import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Origin, writeDocument } from '../plain/document.ts';
import { documentFromHtml } from '../plain/fromHtml.ts';
import { hasMarkdown } from '../plain/withoutMarkdown.ts';
import { readVersion } from '../site/readVersion.ts';
import { typesetAll } from '../site/typeset.ts';
import { files } from '../survey/addresses.ts';
import { lastChange } from '../survey/lastChange.ts';
import { builtContent } from './builtContent.ts';

/**
 * Writes the Markdown of pages that have none yet: those whose words stand in the page alone. It is read off from the
 * built page, so that nothing has to be said twice.
 */
export function plainText(): AstroIntegration {
  /** The address of an address from the survey's root. */
  let url: Origin['url'] = (address) => address;
  return {
    name: 'survey:plain-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        const under = (address: string) => config.base + address.slice(1);
        url = (address) => (config.site ? new URL(under(address), config.site).href : under(address));
      },
      'astro:build:done': ({ dir, pages }) => {
        const content = builtContent();
        const moved = new Set(content.redirects.data.redirects.map(({ from }) => from));
        const origin: Origin = {
          survey: { site: typesetAll(content.site.data) },
          version: readVersion(process.cwd(), lastChange(content.papers.map(({ data }) => data))),
          url,
        };
        const folder = fileURLToPath(dir);
        for (const page of pages.map(({ pathname }) => `/${pathname}`)) {
          const file = join(folder, files.markdown(page));
          if (moved.has(page) || !hasMarkdown(page) || existsSync(file)) continue;
          const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
          const document = documentFromHtml(html, page, (href) => resolve(href, url(page)));
          writeFileSync(file, writeDocument(document, origin));
        }
      },
    },
  };
}

/** Stands for the origin of a site that does not know its own. */
const NOWHERE = 'https://this-site.invalid';

/** What a link in a page leads to, wherever it is read. */
function resolve(href: string, page: string): string {
  const { origin, pathname, search, hash, href: whole } = new URL(href, new URL(page, NOWHERE));
  return origin === NOWHERE ? pathname + search + hash : whole;
}
