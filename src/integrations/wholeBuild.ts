import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SettingsError } from '../site/settings.ts';

/** A folder may be replaced when it is missing, empty or an earlier build, which has its search index. */
function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return readdirSync(folder).length === 0 || existsSync(`${folder}/pagefind/pagefind.js`);
}

/**
 * Builds beside the output folder and swaps the two when everything has been written, so that a build that fails
 * leaves the last good site as it was. It must be the last integration that writes into the site.
 */
export function wholeBuild(): AstroIntegration {
  let finished = '';
  return {
    name: 'survey:whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        finished = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        if (!mayReplace(finished))
          throw new SettingsError(
            `OUT_DIR is \`${relative(process.cwd(), finished)}\`, which holds something else than a built site. Choose another folder, or empty it.`,
          );
        updateConfig({ outDir: pathToFileURL(`${finished}.building/`) });
        if (!config.site)
          console.info(
            'SITE_URL is not set: the site gets no canonical addresses, no sitemap and no pictures for shared links.',
          );
      },
      'astro:build:done': ({ pages }) => {
        const previous = `${finished}.previous`;
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(finished)) renameSync(finished, previous);
        renameSync(`${finished}.building`, finished);
        rmSync(previous, { recursive: true, force: true });
        console.info(`Built ${pages.length} pages into ${relative(process.cwd(), finished)}/.`);
      },
    },
  };
}
