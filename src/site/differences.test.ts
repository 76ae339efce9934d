import { expect, test } from 'vitest';
import { differences, type Passage } from './differences.ts';

test.each([
  ['a word', 'topics: [stabilty]', 'topics: [stability]', 'topics: [«stabilty»]', 'topics: [«stability»]'],
  ['signs around a word', 'a: 1', 'a: "1"', 'a: «1»', 'a: «"1"»'],
  ['white space', '\ta: 1', '  a: 1', '«\t»a: 1', '«  »a: 1'],
  ['a line at the beginning', 'b: 1', 'a: 1\nb: 1', 'b: 1', '«a: 1»\nb: 1'],
  ['a line at the end', 'a: 1', 'a: 1\nb: 1', 'a: 1', 'a: 1\n«b: 1»'],
  ['lines with an empty one between', 'x', '## A\n\n## B\nx', 'x', '«## A»\n\n«## B»\nx'],
  ['two of three lines', 'A\nsame\nB', 'B\nsame\nA', '«A»\nsame\n«B»', '«B»\nsame\n«A»'],
  ['something that stands twice', 'a b a', 'a b a b a', 'a b a', 'a b a« b a»'],
  ['nothing', 'same', 'same', 'same', 'same'],
  ['everything', '', 'all', '', '«all»'],
])('%s is marked where it differs', (_name, a, b, markedA, markedB) => {
  expect(differences(a, b).map(marked)).toEqual([markedA, markedB]);
});

const marked = (passages: Passage[]) =>
  passages.map(({ text, differs }) => (differs ? `«${text}»` : text)).join('');
