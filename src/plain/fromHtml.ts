import type { Element, RootContent as HtmlNode, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import type { BlockContent, Heading, Link, ListItem, PhrasingContent } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { PlainDocument } from './document.ts';
import { list, table } from './nodes.ts';

/** Makes of an address in a page one that leads there from anywhere. */
type Resolve = (href: string) => string;

/**
 * Reads the text of a page off from its HTML, for pages whose words stand nowhere else.
 *
 * @param html the built page
 * @param page its address, from the survey's root
 * @throws where the page has no `<main>` with an `<h1>`
 */
export function documentFromHtml(html: string, page: string, resolve: Resolve): PlainDocument {
  const main = find(fromHtml(html), ({ tagName }) => tagName === 'main');
  const title = main && find(main, ({ tagName }) => tagName === 'h1');
  if (!title) throw new Error(`The page ${page} has no <main> with an <h1> to read its text from.`);
  const summary = find(main, (element) => hasClass(element, 'standfirst'));
  return {
    page,
    title: oneLine(textOf(title)),
    summary: summary && readLine(summary.children, resolve),
    content: readBlocks(main.children, resolve),
  };
}

/** What stands elsewhere in the document, or is not text. */
const LEFT_OUT = new Set('button dialog form h1 nav noscript script style svg template'.split(' '));
const CLASSES_LEFT_OUT = ['anchor', 'kicker', 'standfirst', 'toc-fold'];

const isLeftOut = (element: Element): boolean =>
  LEFT_OUT.has(element.tagName) ||
  element.properties['hidden'] === true ||
  CLASSES_LEFT_OUT.some((name) => hasClass(element, name));

/** Elements that stand in a line; all others begin a new one. */
const INLINE = new Set(
  'a abbr b br cite code em i img kbd mark q s small span strong sub sup time u var'.split(' '),
);

/** Blocks as they follow each other; what stands in lines between them becomes paragraphs. */
function readBlocks(nodes: readonly HtmlNode[], resolve: Resolve): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    const children = readLine(line, resolve);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !INLINE.has(node.tagName)) {
      endLine();
      if (!isLeftOut(node)) blocks.push(...readBlock(node, resolve));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function readBlock(element: Element, resolve: Resolve): BlockContent[] {
  const { tagName, children } = element;
  switch (tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
      return [readHeading(element, resolve)];
    case 'ul':
    case 'ol': {
      const items = childrenNamed(element, 'li').map((one) =>
        asItem(readBlocks(one.children, resolve).map(asText)),
      );
      return [list(items, tagName === 'ol')];
    }
    case 'dl':
      return [list(readTerms(element, resolve))];
    case 'pre':
      return [{ type: 'code', value: textOf(element).replace(/\n$/, '') }];
    case 'table':
      return [
        table(
          childrenNamed(element, 'tr').map((row) =>
            childrenNamed(row, 'th', 'td').map((cell) => readLine(cell.children, resolve)),
          ),
        ),
      ];
    default:
      return readBlocks(children, resolve);
  }
}

/** A heading; it leads to its address where it shows one. */
function readHeading(element: Element, resolve: Resolve): Heading {
  const children = readLine(element.children, resolve);
  const anchor = find(element, (one) => hasClass(one, 'anchor') && hrefOf(one).startsWith('#'));
  return {
    type: 'heading',
    depth: Number(element.tagName[1]) as Heading['depth'],
    children: anchor ? [linkOf(resolve(hrefOf(anchor)), children)] : children,
  };
}

/** A block of an item, where headings are lines as others: they are those of the item. */
const asText = (block: BlockContent): BlockContent =>
  block.type === 'heading' ? { type: 'paragraph', children: block.children } : block;

/** The items of a list of terms: each term, then what is said of it. */
function readTerms(element: Element, resolve: Resolve): ListItem[] {
  const items: ListItem[] = [];
  for (const one of childrenNamed(element, 'dt', 'dd')) {
    const said = readBlocks(one.children, resolve);
    const item = items.at(-1);
    if (one.tagName === 'dt') items.push(asItem(said));
    else item?.children.splice(0, Infinity, ...sideBySide(item.children as BlockContent[], said));
  }
  return items;
}

/** A term and what is said of it: in one line where each is one. */
function sideBySide(term: BlockContent[], said: BlockContent[]): BlockContent[] {
  const [name, text] = [term[0], said[0]];
  if (term.length + said.length > 2 || name?.type !== 'paragraph' || text?.type !== 'paragraph')
    return [...term, ...said];
  return [
    { type: 'paragraph', children: [...name.children, { type: 'text', value: ': ' }, ...text.children] },
  ];
}

const asItem = (children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children });

/** What stands in one line, without white space at its ends. */
function readLine(nodes: readonly HtmlNode[], resolve: Resolve): PhrasingContent[] {
  const pieces = nodes.flatMap((node) => readInline(node, resolve));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function readInline(node: HtmlNode, resolve: Resolve): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  const { tagName, properties, children } = node;
  const inner = children.flatMap((child) => readInline(child, resolve));
  switch (tagName) {
    case 'a':
      return [linkOf(resolve(hrefOf(node)), inner)];
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: inner }];
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children: inner }];
    case 'code':
      return [{ type: 'inlineCode', value: textOf(node) }];
    case 'br':
      return [{ type: 'break' }];
    default:
      // A mark or picture in words.
      return inner.length > 0
        ? inner
        : [{ type: 'text', value: String(properties['ariaLabel'] ?? properties['alt'] ?? '') }];
  }
}

/** A link; what it stands on holds no other. */
const linkOf = (url: string, children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  children: children.flatMap((child) =>
    child.type === 'link' ? child.children : [child],
  ) as Link['children'],
});

const hrefOf = ({ properties }: Element): string => String(properties['href'] ?? '');

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements of some names below an element, not looking into those that are found. */
function childrenNamed({ children }: Element, ...names: string[]): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName) ? [child] : childrenNamed(child, ...names);
  });
}

function find(tree: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!isWanted(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}
