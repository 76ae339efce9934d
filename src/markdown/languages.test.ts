import { bundledLanguages } from 'shiki/langs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';

test('a language that the highlighter colors can be named, and no other but plain text', () => {
  expect([...LANGUAGES].sort()).toEqual(['text', ...Object.keys(bundledLanguages)].sort());
});
