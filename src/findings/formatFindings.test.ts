import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { formatFinding, formatFindings } from './formatFindings.ts';

const FINDING: Finding = {
  file: 'content/papers/debate/limit.mdx',
  line: 10,
  column: 4,
  rule: 'unknown-topic',
  found: '`bondary` is not a topic.',
  expected: 'Expected `boundary`.',
};

test('a finding is an address that editors open and the sentences below it', () => {
  expect(formatFinding(FINDING)).toBe(
    'content/papers/debate/limit.mdx:10:4 unknown-topic\n  `bondary` is not a topic. Expected `boundary`.',
  );
});

test('the fix comes last, where there is one', () => {
  expect(formatFinding({ ...FINDING, fix: 'Did you mean `boundary`?' })).toMatch(
    /Expected `boundary`\. Did you mean `boundary`\?$/,
  );
});

test('findings are sorted by file, line and column, and counted', () => {
  const at = (file: string, line: number, column: number) => ({ ...FINDING, file, line, column });
  const lines = formatFindings([
    at('b.mdx', 1, 1),
    at('a.mdx', 10, 1),
    at('a.mdx', 9, 2),
    at('a.mdx', 9, 1),
  ]).split('\n');

  expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
    'a.mdx:9:1 unknown-topic',
    'a.mdx:9:2 unknown-topic',
    'a.mdx:10:1 unknown-topic',
    'b.mdx:1:1 unknown-topic',
    '4 mistakes in 2 files.',
  ]);
});

test('one mistake is one mistake', () => {
  expect(formatFindings([FINDING])).toMatch(/\n1 mistake in 1 file\.$/);
});

test('what a contributor wrote cannot forge a line of the log or steer the terminal', () => {
  const printed = formatFinding({
    ...FINDING,
    file: 'content/a\n::error::b.mdx',
    found: '`\u001b[2J\r\n::warning::x\u202e` is not a topic.',
  });
  expect(printed.split('\n')).toHaveLength(2);
  expect(printed).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
});
