import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { attributeOf, isElement } from '../markdown/jsxElement.ts';
import { parseBody } from '../markdown/parseBody.ts';
import { addresses } from '../survey/addresses.ts';
import type { Edition, TextKind } from './edition.ts';
import { link, paragraph } from './nodes.ts';

/** Sets quotes as the build does for pages. */
const quotes = unified().use(remarkSmartypants).freeze();

/**
 * The running text of an entry as Markdown without components: papers and terms are links, pictures are told by their
 * words, links lead from anywhere.
 *
 * @param page address of the page that the text stands on
 */
export function readText(kind: TextKind, id: string, page: string, edition: Edition): RootContent[] {
  const body = edition.bodyOf(kind, id);
  if (body === '') return [];
  const tree = quotes.runSync(parseBody(body)) as Root;
  const { url, paperBySlug } = edition;
  return tree.children.map((node) => plain(node) as RootContent);

  /** A node without components; those that stand by themselves become paragraphs. */
  function plain(node: Nodes): Nodes {
    const inline = asInline(node);
    if (inline) return node.type === 'mdxJsxFlowElement' ? paragraph(...inline) : (inline[0] as Nodes);
    // GitHub breaks the lines of a quoted text where the file does.
    if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') };
    return {
      ...node,
      ...('children' in node ? { children: node.children.map(plain) } : {}),
      ...('url' in node ? { url: resolve(node.url) } : {}),
      // The same footnote or reference may stand in two texts of one page.
      ...('identifier' in node
        ? { identifier: `${id}-${node.identifier}`, label: `${id}-${node.identifier}` }
        : {}),
      ...(node.type === 'linkReference' ? { referenceType: 'full' } : {}),
    } as Nodes;
  }

  /** What a component or picture is in a line; nothing for everything else. */
  function asInline(node: Nodes): PhrasingContent[] | undefined {
    if (isElement(node, 'Cite')) {
      const slug = attributeOf(node, 'paper') ?? '';
      return [link(url(addresses.paper(slug)), paperBySlug.get(slug)?.shortTitle ?? slug)];
    }
    if (isElement(node, 'Term')) {
      const term = url(addresses.term(attributeOf(node, 'id') ?? ''));
      return [{ ...link(term), children: phrasingOf(node).map(plain) } as PhrasingContent];
    }
    if (isElement(node, 'Figure'))
      return picture(attributeOf(node, 'alt') ?? '', attributeOf(node, 'caption'));
    return node.type === 'image' ? picture(node.alt ?? '') : undefined;
  }

  function resolve(address: string): string {
    if (address.startsWith('#')) return url(page + address);
    return address.startsWith('/') ? url(address) : address;
  }
}

/** A picture in words; who wants to see it finds it on the page. */
const picture = (alt: string, caption?: string): PhrasingContent[] => [
  { type: 'text', value: `(Picture: ${alt})${caption ? ` ${caption}` : ''}` },
];

/** What a component holds, as one line: where it stands by itself, the paragraphs in it are taken out. */
function phrasingOf({ children }: Parents): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  );
}
