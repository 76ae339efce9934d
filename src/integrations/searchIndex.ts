import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Interfaces that Pagefind brings and no page loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Indexes the built pages with Pagefind; only what is marked `data-pagefind-body` counts. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'survey:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path });
        const made = await index.getFiles();
        await close();
        const problems = [...added.errors, ...made.errors];
        if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
        for (const file of made.files)
          if (!UNUSED.test(file.path)) write(join(path, 'pagefind', file.path), file.content);
        logger.info(`Indexed ${added.page_count} pages.`);
      },
    },
  };
}

/** Written here, since Pagefind's own writing may still go on when it says that it is done. */
function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
