import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/content/contentRoot.ts';
import { buildFacts } from './src/integrations/buildFacts.ts';
import { fonts } from './src/integrations/fonts.ts';
import { keptCards } from './src/integrations/keptCards.ts';
import { plainImports } from './src/integrations/plainImports.ts';
import { plainText } from './src/integrations/plainText.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { wholeBuild } from './src/integrations/wholeBuild.ts';
import { workerAliases } from './src/integrations/workerAliases.ts';
import { blankFrontMatter } from './src/markdown/blankFrontMatter.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/pipeline.ts';
import { namedColors, stylesToClasses } from './src/markdown/shikiClasses.ts';
import { readSettings } from './src/site/settings.ts';

const { site, base, outDir } = readSettings(process.env);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // White space between elements on separate lines is dropped, as in JSX; where text needs it, it says {' '}.
  compressHTML: 'jsx',
  // Nothing inline: the policy allows no inline styles.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: unified({
      remarkRehype: { footnoteBackContent: '↑', footnoteLabelProperties: { className: ['visually-hidden'] } },
      remarkPlugins,
      rehypePlugins: rehypePlugins({ base, contentRoot: contentRoot() }),
    }),
    shikiConfig: { theme: namedColors, transformers: [stylesToClasses] },
  },
  integrations: [
    mdx(),
    fonts(),
    ...(site ? [sitemap(new URL(base, site).href)] : []),
    buildFacts(),
    searchIndex(),
    plainText(),
    wholeBuild(),
    keptCards(),
  ],
  vite: {
    plugins: [blankFrontMatter(), plainImports()],
    resolve: { alias: workerAliases() },
    build: { assetsInlineLimit: 0 },
  },
});
