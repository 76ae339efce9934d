import { expect, test } from 'vitest';
import { blankOut, keepOnly, literal } from './blankOut.ts';

test('what is blanked out leaves everything else in its place, line breaks too', () => {
  expect(blankOut('a (b\nc) d', /\([^)]*\)/g)).toBe('a   \n   d');
});

test('what is kept stays in its place, in whatever order it is named', () => {
  const passages = [
    { text: 'gh', offset: 6 },
    { text: 'cd', offset: 2 },
  ];
  expect(keepOnly('abcd\nfgh', passages)).toBe('  cd\n gh');
  expect(keepOnly('ab', [])).toBe('  ');
});

test('a name is found as it is written, across a line break, and its signs mean themselves', () => {
  const pattern = new RegExp(literal('V* Bench (new)'));
  expect(pattern.test('on V*\nBench (new)')).toBe(true);
  expect(pattern.test('on VV Bench new')).toBe(false);
});
