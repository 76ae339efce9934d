import type { Plugin } from 'vite';

/** The module that Vite puts around each `import()`. */
const HELPER = /^\0vite\/preload-helper/;

/**
 * Leaves `import()` to the browser. Vite's helper looks for styles and further scripts to load beforehand; here what is
 * imported later has no styles, and the helper weighs more than the scripts of most pages.
 */
export function plainImports(): Plugin {
  return {
    name: 'survey:plain-imports',
    enforce: 'pre',
    // Without lists of what to preload.
    config: () => ({ build: { modulePreload: false } }),
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
