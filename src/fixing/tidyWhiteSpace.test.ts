import { expect, test } from 'vitest';
import { tidyWhiteSpace } from './tidyWhiteSpace.ts';

test.each([
  ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
  ['a byte order mark', '\uFEFFa\n', 'a\n'],
  ['spaces and tabs at the end of lines', 'a \t\n \nb  \n', 'a\n\nb\n'],
  ['no line end at the end', 'a', 'a\n'],
  ['empty lines at the end', 'a\n\n \n', 'a\n'],
  ['more than two spaces of a line break', 'one    \ntwo\n', 'one  \ntwo\n'],
])('%s go', (_name, text, tidied) => {
  expect(tidyWhiteSpace(text)).toBe(tidied);
});

test.each([
  ['a line break of Markdown', 'one  \ntwo\n'],
  ['a code block', '```\na  \n\t\n```\n'],
  ['a code block that holds another fence', '````\n```\na  \n````\n'],
  ['indentation', 'a:\n  - b\n'],
])('%s stays', (_name, text) => {
  expect(tidyWhiteSpace(text)).toBe(text);
});

test('front matter has no line breaks of Markdown', () => {
  expect(tidyWhiteSpace('---\na: 1  \nb: 2\n---\n\none  \ntwo\n')).toBe(
    '---\na: 1\nb: 2\n---\n\none  \ntwo\n',
  );
});

test('after a code block, white space goes again', () => {
  expect(tidyWhiteSpace('```\na \n```\nb \n')).toBe('```\na \n```\nb\n');
});
