import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attributeOf, type JsxElement } from '../markdown/findUnsafe.ts';
import { parseBody } from '../markdown/parseBody.ts';

/** A heading of a body, at its offset from the body's first character. */
export interface Heading {
  depth: number;
  text: string;
  offset: number;
}

/** A `<Term>` of a body. */
export interface LinkedTerm {
  id: string;
  offset: number;
}

/**
 * The running text of a body, without headings, code, math and markup. Both texts are as long as the body, with spaces
 * for what is left out, so that an offset in them is one in the body.
 */
export interface Prose {
  /** With the words that stand inside `<Term>`. */
  text: string;
  /** Without them. */
  unlinked: string;
  headings: Heading[];
  terms: LinkedTerm[];
  /** How many papers `<Cite>` names; each counts as a word. */
  cites: number;
}

/** What is not running text. */
const NOT_PROSE: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'code',
  'inlineCode',
  'math',
  'inlineMath',
]);

/** Reads the running text of a body that has passed the check of its syntax. */
export function readProse(body: string): Prose {
  const tree = parseBody(body);
  const prose: Prose = { text: '', unlinked: '', headings: [], terms: [], cites: 0 };
  const blank = body.replace(/[^\n]/g, ' ');
  const kept: Span[] = [];
  const unlinked: Span[] = [];
  collect(tree, false);
  return { ...prose, text: keep(body, blank, kept), unlinked: keep(body, blank, unlinked) };

  function collect(node: Nodes, inTerm: boolean): void {
    const span = spanOf(node);
    if (node.type === 'heading')
      prose.headings.push({ depth: node.depth, text: textOf(node), offset: span[0] });
    if (NOT_PROSE.has(node.type)) return;
    if (node.type === 'text') {
      kept.push(span);
      if (!inTerm) unlinked.push(span);
    }
    const term = isElement(node, 'Term') ? attributeOf(node, 'id') : undefined;
    if (term !== undefined) prose.terms.push({ id: term, offset: span[0] });
    if (isElement(node, 'Cite')) prose.cites++;
    if ('children' in node)
      for (const child of node.children) collect(child as Nodes, inTerm || term !== undefined);
  }
}

type Span = readonly [start: number, end: number];

const spanOf = (node: Nodes): Span => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? node.position?.start.offset ?? 0,
];

const isElement = (node: Nodes, name: string): node is JsxElement =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name;

/** The body where spans cover it, the blank elsewhere. */
function keep(body: string, blank: string, spans: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const [start, end] of spans) {
    text += blank.slice(at, start) + body.slice(start, end);
    at = end;
  }
  return text + blank.slice(at);
}
