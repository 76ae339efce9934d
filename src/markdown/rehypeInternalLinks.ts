import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base path before links to addresses of the survey, which authors write from its root. */
export function rehypeInternalLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/'))
        node.properties['href'] = base + href.slice(1);
    });
  };
}
