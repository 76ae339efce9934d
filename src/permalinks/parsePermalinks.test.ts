import { expect, test } from 'vitest';
import { linesFor } from '../../tests/fixtures/findings.ts';
import { parsePermalinks } from './parsePermalinks.ts';

const parse = (text: string) => parsePermalinks('content/permalinks.txt', Buffer.from(text));

test('each line is an address with its place; comments and blank lines are none', () => {
  expect(parse('# Published.\n/\n\n/papers/limit/#findings\n')).toEqual({
    addresses: [
      { file: 'content/permalinks.txt', line: 2, column: 1, address: '/' },
      { file: 'content/permalinks.txt', line: 4, column: 1, address: '/papers/limit/#findings' },
    ],
    findings: [],
  });
});

test.each([
  ['papers/limit/', '`papers/limit/`'],
  ['/papers/limit', '`/papers/limit`'],
  ['/papers/limit/ ', '`/papers/limit/ `'],
  ['#problem', '`#problem`'],
])('the line “%s” is reported', (line, shown) => {
  expect(linesFor({ 'permalinks.txt': `/\n${line}\n` })).toEqual([
    'content/permalinks.txt:2:1 wrong-format',
    `  The line is ${shown}. Expected an address from the root of the survey, with a \`/\` at both ends of its page, such as \`/papers/prorl/\` or \`/papers/prorl/#findings\`. Restore the line; \`npm run permalinks\` writes this file.`,
  ]);
});

test('a merge conflict in the list is reported as such', () => {
  expect(linesFor({ 'permalinks.txt': '/\n<<<<<<< ours\n/about/\n' })).toEqual([
    'content/permalinks.txt:2:1 merge-conflict',
    '  The line marks a merge conflict. Expected one of its two sides. Keep the right lines and remove the three markers.',
  ]);
});

test('an empty list is one of a survey that was never published', () => {
  expect(linesFor({ 'permalinks.txt': '' })).toEqual([]);
});
