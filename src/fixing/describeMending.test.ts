import { expect, test } from 'vitest';
import { describeMending } from './describeMending.ts';

test('a changed line is shown as it was and as it is, by its number', () => {
  expect(describeMending('a: 1\nscope: Core\n', 'a: 1\nscope: core\n')).toEqual([
    '    2 - scope: Core',
    '    2 + scope: core',
  ]);
});

test('lines that moved are shown where they were and where they are', () => {
  expect(describeMending('b: 2\na: 1\nc: 3\n', 'a: 1\nb: 2\nc: 3\n')).toEqual([
    '    1 - b: 2',
    '    2 + b: 2',
  ]);
});

test('white space at the end of a line can be seen', () => {
  expect(describeMending('title: x  \n', 'title: x\n')).toEqual(['    1 - title: x··', '    1 + title: x']);
});

test('a byte order mark and Windows line ends can be seen', () => {
  expect(describeMending('\uFEFF---\r\n', '---\n')).toEqual([
    '    1 - <byte order mark>---<carriage return>',
    '    1 + ---',
  ]);
});

test('a file that was changed on every line does not fill the screen', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`);
  const shown = describeMending(`${lines.join('\r\n')}\r\n`, `${lines.join('\n')}\n`);
  expect(shown).toHaveLength(13);
  expect(shown.at(-1)).toBe('      and 68 more lines');
});
