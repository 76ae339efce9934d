import type { Root } from 'mdast';
import 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { explainSyntaxError } from './explainSyntaxError.ts';
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
