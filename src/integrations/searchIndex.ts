import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFiles } from '../search/index/indexFiles.ts';
import { OPEN_SEARCH_PATH, openSearchDescription } from '../search/index/openSearchDescription.ts';
import { builtContent } from './builtContent.ts';

/** Writes the files of the search beside the built pages. */
export function searchIndex(): AstroIntegration {
  let root: string | undefined;
  return {
    name: 'survey:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site && new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = builtContent();
        const { records, files } = await indexFiles(content);
        // Nothing can name the site from outside where its address is unknown.
        if (root)
          files.push({
            path: OPEN_SEARCH_PATH,
            content: openSearchDescription(content.site.data.title, root),
          });
        for (const { path, content } of files) write(join(fileURLToPath(dir), path), content);
        logger.info(`Indexed ${records} pages and terms.`);
      },
    },
  };
}

/** Written here, since Pagefind's own writing may still go on when it says that it is done. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
