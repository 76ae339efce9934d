import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        await close();
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
        logger.info(`Indexed ${added.page_count} pages.`);
      },
    },
  };
}
