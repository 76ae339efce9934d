import { relative, sep } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { roleOf } from '../content/layout.ts';

/** One part of an essay: what comes before the first heading, or what a heading of level two stands over. */
interface Part {
  /** Id of the topic, or of the closing part; nothing for the lead. */
  id?: string;
  children: ElementContent[];
}

/**
 * Cuts the running text of a section into its parts, so that the page can put papers, tables and charts after the
 * topic they belong to. A heading of an essay is the id of a topic; the part keeps it as its `id`, and the page prints
 * the topic's title instead.
 *
 * @param options.contentRoot the content folder, by which essays are told from other texts
 */
export function rehypeEssay({ contentRoot }: { contentRoot: string }) {
  return (tree: Root, file: VFile): void => {
    const role = roleOf(relative(contentRoot, file.path).split(sep).join('/'));
    if (role?.kind !== 'section') return;
    tree.children = splitAtHeadings(tree.children as ElementContent[]).map(({ id, children }): Element => {
      return { type: 'element', tagName: 'section', properties: { id, dataSection: role.id }, children };
    });
  };
}

function splitAtHeadings(nodes: ElementContent[]): Part[] {
  const parts: Part[] = [{ children: [] }];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'h2') parts.push({ id: textOf(node), children: [] });
    else parts.at(-1)?.children.push(node);
  }
  return parts.filter(({ id, children }) => id !== undefined || children.some(({ type }) => type !== 'text'));
}
