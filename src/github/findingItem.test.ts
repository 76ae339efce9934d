import { expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { findingItem } from './findingItem.ts';

const FINDING: Finding = {
  file: 'content/papers/debate/limit.mdx',
  line: 10,
  column: 4,
  rule: 'unknown-topic',
  found: '`bondary` is not a topic.',
  expected: 'Expected `boundary`.',
  fix: 'Did you mean `boundary`?',
};
const TREE = 'https://github.com/octo/survey/blob/main';

test('a finding is its place, which leads to the line, and its sentences', () => {
  expect(findingItem(FINDING, TREE)).toBe(
    '- [`content/papers/debate/limit.mdx:10:4`](https://github.com/octo/survey/blob/main/content/papers/debate/limit.mdx?plain=1#L10) `bondary` is not a topic. Expected `boundary`. Did you mean `boundary`?',
  );
});

test('where the repository is unknown, its place leads nowhere', () => {
  expect(findingItem({ ...FINDING, fix: undefined })).toBe(
    '- `content/papers/debate/limit.mdx:10:4` `bondary` is not a topic. Expected `boundary`.',
  );
});

test.each([
  ['leaves the repository', '../../../evil/repository/blob/main/a.mdx'],
  ['begins elsewhere', '//evil.example/a.mdx'],
  ['is half a character', 'content/\uD800.mdx'],
])('a path that %s is no link', (_name, file) => {
  expect(findingItem({ ...FINDING, file }, TREE)).not.toContain('](');
});

test('a path cannot end the link', () => {
  expect(findingItem({ ...FINDING, file: "content/a) [b](c' d.mdx" }, TREE)).toContain(
    '](https://github.com/octo/survey/blob/main/content/a%29%20%5Bb%5D%28c%27%20d.mdx?plain=1#L10) ',
  );
});

test('sentences that are too long are cut', () => {
  const item = findingItem({ ...FINDING, found: 'a'.repeat(5000) });
  expect(item.length).toBeLessThan(700);
  expect(item).toMatch(/a…$/);
});
