import type { Root } from 'mdast';
import 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Complaint } from '../findings/finding.ts';
import { findUnsafe, type UnsafeNode } from './findUnsafe.ts';
import { SYNTAX } from './mdxSyntax.ts';

/** A `<Cite>` or `<Term>` in a body. */
export interface BodyReference {
  to: 'paper' | 'term';
  id: string;
  line: number;
  column: number;
}

/** What a body holds; places count from its first line. */
export interface CheckedBody {
  unsafe: UnsafeNode[];
  references: BodyReference[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(SYNTAX).freeze();

/** Parses a body as the build does, without executing anything; lists what must not be in it and what it cites. */
export function checkBody(body: string): CheckedBody {
  if (body.trim() === '') return { unsafe: [], references: [] };
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { unsafe: [explainSyntaxError(error, body)], references: [] };
  }
  return { unsafe: findUnsafe(tree), references: findReferences(tree) };
}

function findReferences(tree: Root): BodyReference[] {
  const references: BodyReference[] = [];
  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const to = node.name === 'Cite' ? 'paper' : node.name === 'Term' ? 'term' : undefined;
    const wanted = to === 'paper' ? 'paper' : 'id';
    for (const attribute of node.attributes) {
      if (!to || attribute.type !== 'mdxJsxAttribute' || attribute.name !== wanted) continue;
      if (typeof attribute.value === 'string' && node.position)
        references.push({ to, id: attribute.value, ...startOf(node.position) });
    }
  });
  return references;
}

const startOf = ({ start }: { start: { line: number; column: number } }) => ({
  line: start.line,
  column: start.column,
});

/** MDX takes `<10%` and `k<5` for tags and `{` for code; the message says what to write. */
function explainSyntaxError(error: VFileMessage, body: string): UnsafeNode {
  const place = { line: error.line ?? 1, column: error.column ?? 1 };
  const line = body.split('\n')[place.line - 1] ?? '';
  const opening = line.slice(0, place.column).lastIndexOf('<');
  const excerpt = line.slice(opening);
  if (opening >= 0 && excerpt.startsWith('<!'))
    return { line: place.line, column: opening + 1, complaint: COMMENT };
  if (opening >= 0 && /^<[^A-Za-z/>]/.test(excerpt))
    return { line: place.line, column: opening + 1, complaint: lessThan(excerpt.split(/\s/, 1)[0] ?? '<') };
  if (/acorn/.test(error.reason)) return { ...place, complaint: BRACE };
  return { ...place, complaint: syntax(error.reason) };
}

const lessThan = (excerpt: string): Complaint => ({
  rule: 'less-than',
  found: `\`${excerpt}\` is read as the beginning of a tag.`,
  expected: 'Expected a less-than sign in text to be escaped.',
  fix: 'Write `&lt;`, or say "under".',
});

const COMMENT: Complaint = {
  rule: 'raw-html',
  found: 'The text holds an HTML comment.',
  expected: 'Expected no comments in the text.',
  fix: 'Remove it.',
};

const BRACE: Complaint = {
  rule: 'expression',
  found: 'A `{` is read as the beginning of code.',
  expected: 'Expected no code: an entry is data.',
  fix: 'Write `\\{` for a brace, or put math between `$` signs.',
};

const syntax = (reason: string): Complaint => ({
  rule: 'mdx-syntax',
  found: `The text cannot be read: ${reason.replace(/\.$/, '')}.`,
  expected: 'Expected valid MDX.',
  fix: 'Write `&lt;` for a less-than sign and `\\{` for a brace.',
});
