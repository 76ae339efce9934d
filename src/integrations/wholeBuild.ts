import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the output folder and swaps the two when everything has been written, so that a build that fails
 * leaves the last good site as it was. It must be the last integration.
 */
export function wholeBuild(): AstroIntegration {
  let finished = '';
  return {
    name: 'survey:whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        finished = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        updateConfig({ outDir: pathToFileURL(`${finished}.building/`) });
        if (!config.site) logger.info('SITE_URL is not set: no sitemap and no canonical addresses.');
      },
      'astro:build:done': ({ logger }) => {
        const previous = `${finished}.previous`;
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(finished)) renameSync(finished, previous);
        renameSync(`${finished}.building`, finished);
        rmSync(previous, { recursive: true, force: true });
        logger.info(`The finished site is in ${finished}.`);
      },
    },
  };
}
