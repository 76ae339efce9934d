import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { rehypeEssay } from './rehypeEssay.ts';
import { rehypeHeadingLinks } from './rehypeHeadingLinks.ts';
import { rehypeInternalLinks } from './rehypeInternalLinks.ts';
import { rehypeMath } from './rehypeMath.ts';
import { rehypeTables } from './rehypeTables.ts';
import { remarkFigures } from './remarkFigures.ts';
import { remarkSafeMdx } from './remarkSafeMdx.ts';

/** What the build does with the tree of a text, after GFM. */
export const remarkPlugins: PluggableList = [remarkSafeMdx, remarkFigures, remarkMath];

/**
 * What the build does with the HTML of a text.
 *
 * @param options.base path under which the site stands
 * @param options.contentRoot the content folder, by which essays are told from other texts
 */
export function rehypePlugins({ base, contentRoot }: { base: string; contentRoot: string }): PluggableList {
  return [
    rehypeMath,
    rehypeTables,
    [rehypeInternalLinks, { base }],
    [rehypeEssay, { contentRoot }],
    rehypeHeadingIds,
    rehypeHeadingLinks,
  ];
}
