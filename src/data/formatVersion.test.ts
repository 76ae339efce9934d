import { expect, test } from 'vitest';
import { canRead, FORMAT_VERSION, parseFormatVersion } from './formatVersion.ts';

const { major, minor } = parseFormatVersion(FORMAT_VERSION) ?? { major: 0, minor: 0 };

test.each([
  ['the same', `${major}.${minor}`, true],
  ['a newer one, which may hold what is not known here', `${major}.${minor + 1}`, false],
  ['another first number', `${major + 1}.0`, false],
  ['what is no version', `${major}.${minor}.0`, false],
  ['nothing', '', false],
])('data are read or refused by their format: %s', (_which, version, expected) => {
  expect(canRead(version)).toBe(expected);
});
