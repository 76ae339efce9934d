import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KEPT_CARDS, removeUnused } from '../cards/keptCards.ts';

/** Removes pictures of former states. It stands behind `wholeBuild`, so that a build that fails removes nothing. */
export function keptCards(): AstroIntegration {
  let folder = '';
  return {
    name: 'survey:kept-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(KEPT_CARDS, config.root));
      },
      'astro:build:done': () => removeUnused(folder, Date.now()),
    },
  };
}
