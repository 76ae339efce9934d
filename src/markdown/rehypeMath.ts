import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { renderMath } from './renderMath.ts';

/** Replaces the math that `remark-math` marks by MathML. */
export function rehypeMath() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const code = node.tagName === 'pre' ? node.children.find(isMath) : node;
      if (!code || !isMath(code)) return undefined;
      const display = node.tagName === 'pre';
      const math = fromHtml(renderMath(textOf(code), display), { fragment: true });
      parent.children.splice(index, 1, ...(math.children as Element[]));
      return SKIP;
    });
  };
}

function isMath(node: unknown): node is Element {
  const { tagName, properties } = node as Partial<Element>;
  const classes = properties?.['className'];
  return tagName === 'code' && Array.isArray(classes) && classes.includes('language-math');
}
