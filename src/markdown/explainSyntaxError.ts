import type { VFileMessage } from 'vfile-message';
import type { Complaint } from '../findings/finding.ts';
import { type BodyProblem, ESM, EXPRESSION, unknownElement } from './findUnsafe.ts';
import { COMPONENTS, usage } from './mdxSyntax.ts';
import { placeAt } from './placeAt.ts';

/**
 * Says what stopped the MDX parser, and where that begins. MDX takes `<10%` and `k<5` for tags and `{` for code; the
 * message says what to write instead.
 */
export function explainSyntaxError(
  { reason, line = 1, column = 1 }: VFileMessage,
  body: string,
): BodyProblem {
  if (/import\/exports/.test(reason)) return { line, column: 1, complaint: ESM };
  const open = /closing tag for `<([^`>]+)>` \((\d+):(\d+)/.exec(reason);
  if (open)
    return { line: Number(open[2]), column: Number(open[3]), complaint: explainOpenTag(open[1] ?? '') };

  const offset = offsetOf(body, line, column);
  const at = (mark: string, complaint: Complaint): BodyProblem => ({
    ...placeAt(body, Math.max(body.lastIndexOf(mark, offset), 0)),
    complaint,
  });
  if (/expression/.test(reason)) return at('{', EXPRESSION);
  const tag = /^<[^\s>]*>?/.exec(body.slice(Math.max(body.lastIndexOf('<', offset), 0)));
  return at('<', explainTag(tag?.[0] ?? '<', reason));
}

/** @param tag the word from the `<` that the parser stumbled over */
function explainTag(tag: string, reason: string): Complaint {
  if (tag.startsWith('<!')) return COMMENT;
  if (/to create a link/.test(reason)) return autolink(tag);
  if (tag.startsWith('</')) return strayClosing(tag);
  const name = /^<(\w+)/.exec(tag)?.[1] ?? '';
  return Object.hasOwn(COMPONENTS, name) ? malformed(name) : lessThan(tag);
}

const explainOpenTag = (name: string) =>
  Object.hasOwn(COMPONENTS, name) ? unclosed(name) : unknownElement(name);

function offsetOf(body: string, line: number, column: number): number {
  const before = body.split('\n').slice(0, line - 1);
  return before.reduce((length, text) => length + text.length + 1, column - 1);
}

const lessThan = (tag: string): Complaint => ({
  rule: 'less-than',
  found: `\`${tag.slice(0, 40)}\` is read as the beginning of a tag.`,
  expected: 'Expected a less-than sign in text to be escaped.',
  fix: 'Write `&lt;`, or say "under".',
});

const COMMENT: Complaint = {
  rule: 'raw-html',
  found: 'The text holds an HTML comment.',
  expected: 'Expected no comments in the text.',
  fix: 'Remove it.',
};

const autolink = (tag: string): Complaint => ({
  rule: 'mdx-syntax',
  found: `\`${tag.slice(0, 40)}\` is read as the beginning of a tag.`,
  expected: 'Expected a link as `[text](https://…)`.',
});

const strayClosing = (tag: string): Complaint => ({
  rule: 'mdx-syntax',
  found: `\`${tag.slice(0, 40)}\` closes nothing that is open here.`,
  expected:
    'Expected the opening and the closing tag in the same paragraph, both inside or both outside of emphasis.',
});

const unclosed = (component: string): Complaint => ({
  rule: 'mdx-syntax',
  found: `\`<${component}>\` is not closed in its paragraph.`,
  expected: `Expected \`${usage(component)}\`.`,
});

const malformed = (component: string): Complaint => ({
  rule: 'mdx-syntax',
  found: `The tag \`<${component}\` is not well formed.`,
  expected: `Expected \`${usage(component)}\`.`,
});
