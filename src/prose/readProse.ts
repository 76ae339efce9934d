import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attributeOf, isElement } from '../markdown/jsxElement.ts';
import { parseBody } from '../markdown/parseBody.ts';
import { keepOnly } from './blankOut.ts';
import type { Passage } from './passages.ts';

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
  const kept: Passage[] = [];
  const unlinked: Passage[] = [];
  collect(tree, false);
  return { ...prose, text: keepOnly(body, kept), unlinked: keepOnly(body, unlinked) };

  function collect(node: Nodes, inTerm: boolean): void {
    const [start, end] = spanOf(node);
    if (node.type === 'heading')
      prose.headings.push({ depth: node.depth, text: textOf(node), offset: start });
    if (NOT_PROSE.has(node.type)) return;
    if (node.type === 'text') {
      const passage = { text: body.slice(start, end), offset: start };
      kept.push(passage);
      if (!inTerm) unlinked.push(passage);
    }
    const term = isElement(node, 'Term') ? attributeOf(node, 'id') : undefined;
    if (term !== undefined) prose.terms.push({ id: term, offset: start });
    if (isElement(node, 'Cite')) prose.cites++;
    if ('children' in node)
      for (const child of node.children) collect(child as Nodes, inTerm || term !== undefined);
  }
}

const spanOf = (node: Nodes): [start: number, end: number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? node.position?.start.offset ?? 0,
];
