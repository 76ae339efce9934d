import type { Root } from 'mdast';
import 'remark-math';
import { visit } from 'unist-util-visit';
import type { Complaint } from '../findings/finding.ts';
import type { BodyProblem } from './findUnsafe.ts';
import { renderMath } from './renderMath.ts';

/** Finds math that cannot be rendered, which would stop the build. */
export function findUnreadableMath(tree: Root): BodyProblem[] {
  const found: BodyProblem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const complaint =
      node.type === 'inlineMath' && /^\s|\s$/.test(node.value) ? DOLLARS : explainLatex(node.value);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (complaint) found.push({ line, column, complaint });
  });
  return found;
}

/** "cost $5 and $10" is no formula, but reads as one. */
const DOLLARS: Complaint = {
  rule: 'math-syntax',
  found: 'The text between two `$` signs begins or ends with a space.',
  expected: 'Expected a formula without them, as in `$k$`.',
  fix: 'Write `\\$` for a dollar sign.',
};

/** Why LaTeX cannot be rendered; nothing where it can. */
export function explainLatex(latex: string): Complaint | undefined {
  try {
    renderMath(latex, true);
    return undefined;
  } catch (error) {
    const { rawMessage, position } = error as { rawMessage?: string; position?: number };
    if (rawMessage === undefined) throw error;
    const where = position === undefined ? '' : `, at character ${position + 1}`;
    return {
      rule: 'math-syntax',
      found: `The formula cannot be read${where}: ${rawMessage.replace(/\.$/, '')}.`,
      expected: 'Expected LaTeX that KaTeX renders.',
    };
  }
}
