import { expect, test } from 'vitest';
import { describeVersion, shortCommit } from './version.ts';

test('a commit is quoted by its first seven characters', () => {
  expect(shortCommit('b39fa0d1c2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7')).toBe('b39fa0d');
});

test.each([
  [{ date: '2026-11-20', commit: 'b39fa0d1c2e3f4a5' }, 'version of 20 November 2026 (commit b39fa0d)'],
  [{ date: '2026-11-20' }, 'version of 20 November 2026'],
])('a version is said by its day, and its commit where it is known', (version, words) => {
  expect(describeVersion(version)).toBe(words);
});
