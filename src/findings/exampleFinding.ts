import type { Finding } from './finding.ts';

/** What the check says of the example of its kind, by which the page of findings explains how a message is read. */
export const EXAMPLE: Finding = {
  file: 'content/papers/training/clip.mdx',
  line: 8,
  column: 10,
  rule: 'unknown-topic',
  found: '`stabilty` is not a topic.',
  expected: 'Expected one of `boundary`, `base-model`, `stability`.',
  fix: 'Did you mean `stability`?',
};
