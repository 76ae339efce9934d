import { expect, test } from 'vitest';
import { applyEdits, rewriteScalar } from './edits.ts';

test('edits are made in place, in whatever order they come, and the rest stays', () => {
  const text = 'one two\r\nthree 🎉 four';
  expect(
    applyEdits(text, [
      { start: 18, end: 22, text: '4' },
      { start: 0, end: 3, text: 'zero' },
    ]),
  ).toBe('zero two\r\nthree 🎉 4');
  expect(applyEdits(text, [])).toBe(text);
});

test.each([
  ['a plain word', 'limit', 'bound', 'bound'],
  ['a word in double quotes', '"limit"', 'bound', '"bound"'],
  ['a word in single quotes', "'limit'", 'bound', "'bound'"],
  ['a word that alone would be a number', 'limit', '2026', '"2026"'],
  ['a word that alone would be an empty value', 'limit', 'null', '"null"'],
  ['a folded word with its line end', '>-\n  limit\n', 'bound', 'bound\n'],
])('%s in YAML is replaced', (_name, source, word, written) => {
  expect(rewriteScalar(source, word)).toBe(written);
});
