import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets wide tables scroll inside the text, and turns the alignment of cells into classes. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th' || cell.tagName === 'td') alignByClass(cell);
      });
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['scroll'], tabIndex: 0, ariaLabel: 'Table' },
        children: [node],
      };
      return SKIP;
    });
  };
}

function alignByClass(cell: Element): void {
  const align = cell.properties['align'];
  delete cell.properties['align'];
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
}
