import { expect, test } from 'vitest';
import { newFileUrl } from './newFileUrl.ts';

const REPOSITORY = 'https://github.com/example/survey';
const PATH = 'content/papers/debate/x.mdx';

test('the address opens a new file of that name with its text, whatever is in it', () => {
  const text = '---\ntitle: "A & B" + 100% #1? <é> 😀\n---\n';
  const url = new URL(newFileUrl(REPOSITORY, PATH, text));
  expect(url.origin + url.pathname).toBe(`${REPOSITORY}/new/main`);
  expect([...url.searchParams]).toEqual([
    ['filename', PATH],
    ['value', text],
  ]);
  expect(url.hash).toBe('');
});

test('the address of an empty file has its name alone', () => {
  expect(newFileUrl(REPOSITORY, PATH)).toBe(`${REPOSITORY}/new/main?filename=${PATH}`);
});
