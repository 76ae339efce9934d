import type { Nodes, Parents, Root, Table } from 'mdast';
import 'remark-math';
import { attributeOf, type JsxElement } from '../markdown/jsxElement.ts';
import { renderMath } from '../markdown/renderMath.ts';
import { typeset } from '../site/typeset.ts';
import { addresses } from '../survey/addresses.ts';
import { joined, type View, view } from './view.ts';

/** What a text refers to outside itself. */
export interface BodyContext {
  /** The address of a path from the survey's root. */
  href(path: string): string;
  /** How running text names a paper. */
  paperName(slug: string): string;
}

/** Headings of an entry stand below those of the page that shows it. */
const HEADINGS = ['h4', 'h4', 'h5', 'h6', 'h6', 'h6'] as const;

/**
 * Shows the text of an entry, parsed as the build does it. What the check refuses (HTML, code, unsafe addresses) must
 * have been refused before; here it is shown as nothing.
 */
export function bodyView(tree: Root, context: BodyContext): View[] {
  const notes = new Map(
    tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node]] : [])),
  );
  const links = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const noteNumbers = [...notes.keys()];
  const body = tree.children.filter(({ type }) => type !== 'footnoteDefinition').flatMap(show);
  if (notes.size === 0) return body;
  const items = [...notes.values()].map((note) => view('li', {}, ...inside(note)));
  return [...body, view('div', { class: 'footnotes' }, view('ol', {}, ...items))];

  function inside(node: Parents): View[] {
    return node.children.flatMap((child) => show(child));
  }

  function show(node: Nodes): View[] {
    switch (node.type) {
      case 'text':
        return [typeset(node.value)];
      case 'paragraph':
        return [view('p', {}, ...inside(node))];
      case 'heading':
        return [view(HEADINGS[node.depth - 1] ?? 'h6', {}, ...inside(node))];
      case 'emphasis':
        return [view('em', {}, ...inside(node))];
      case 'strong':
        return [view('strong', {}, ...inside(node))];
      case 'delete':
        return [view('del', {}, ...inside(node))];
      case 'inlineCode':
        return [view('code', {}, node.value)];
      case 'code':
        return [view('pre', { tabindex: '0' }, view('code', {}, node.value))];
      case 'inlineMath':
      case 'math':
        return [{ latex: node.value, mathml: renderMath(node.value, node.type === 'math') }];
      case 'break':
        return [view('br', {})];
      case 'thematicBreak':
        return [view('hr', {})];
      case 'blockquote':
        return [view('blockquote', {}, ...inside(node))];
      case 'list':
        return [view(node.ordered ? 'ol' : 'ul', {}, ...inside(node))];
      case 'listItem':
        return [view('li', {}, ...inside(node))];
      case 'table':
        return [showTable(node)];
      case 'link':
        return [link(node.url, inside(node))];
      case 'linkReference':
        return [link(links.get(node.identifier) ?? '', inside(node))];
      case 'footnoteReference':
        return [view('sup', {}, String(noteNumbers.indexOf(node.identifier) + 1))];
      case 'image':
        return [picture(node.url, node.alt ?? '')];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return [showComponent(node)];
      default:
        return [];
    }
  }

  function showTable(table: Table): View {
    const rows = table.children.map((row, index) =>
      view('tr', {}, ...row.children.map((cell) => view(index === 0 ? 'th' : 'td', {}, ...inside(cell)))),
    );
    return view('div', { class: 'scroll', tabindex: '0' }, view('table', {}, view('tbody', {}, ...rows)));
  }

  function showComponent(element: JsxElement): View {
    const given = (name: string) => attributeOf(element, name) ?? '';
    switch (element.name) {
      case 'Cite': {
        const slug = given('paper');
        return view(
          'a',
          { class: 'cite', href: context.href(addresses.paper(slug)) },
          context.paperName(slug),
        );
      }
      case 'Term': {
        const address = context.href(addresses.term(given('id')));
        return view('a', { class: 'term', href: address }, ...inside(element as Parents));
      }
      default:
        return picture(given('src'), joined([given('alt'), given('caption')].filter(Boolean), '. ').join(''));
    }
  }

  function link(url: string, children: View[]): View {
    const address = url.startsWith('/') ? context.href(url) : url;
    return view('a', { href: address }, ...children);
  }
}

/** Pictures are not on the device of whoever fills in the form. */
const picture = (path: string, words: string): View => view('em', {}, `[${path}: ${words}]`);
