import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The heading of footnotes is only for screen readers; nobody links to it. */
const FOOTNOTES = 'footnote-label';

/** Gives every heading that has an id a visible link to itself. */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const id = node.properties['id'];
      if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string' || id === FOOTNOTES) return;
      const label = `Link to “${textOf(node)}”`;
      node.children.push(
        { type: 'text', value: ' ' },
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label },
          children: [{ type: 'text', value: '#' }],
        },
      );
    });
  };
}
