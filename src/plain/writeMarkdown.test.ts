import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { bold, heading, item, link, list, paragraph, table } from './nodes.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
const read = (markdown: string): Root => reader.parse(markdown);
const written = (text: string) => writeMarkdown([paragraph(text)]).trimEnd();

test.each([
  ['pass@1, mean@16 (16 samples) and pass@k.', 'pass@1, mean@16 (16 samples) and pass@k.'],
  ['+12.5% (R & D, p < 0.05)', '+12.5% (R & D, p < 0.05)'],
  ['Math500 * 2', 'Math500 \\* 2'],
  ['<Cite paper="x" />', '\\<Cite paper="x" />'],
  ['[1] a_b `c` $d$ ~e~', '\\[1] a_b \\`c\\` \\$d\\$ \\~e\\~'],
  ['# 1', '\\# 1'],
  ['1. first', '1\\. first'],
  ['&lt;', '\\&lt;'],
  ['<+pass@k>', '\\<+pass@k>'],
  ['ada@example.org', 'ada\\@example.org'],
])('the text %s is written as %s, which a reader sees as it was', (text, markdown) => {
  expect(written(text)).toBe(markdown);
  expect(textOf(read(markdown))).toBe(text);
});

test('a formula keeps its LaTeX, in a line and by itself', () => {
  const latex = '\\frac{a_1}{b}';
  const nodes: RootContent[] = [
    { type: 'paragraph', children: [{ type: 'inlineMath', value: latex }] },
    { type: 'math', value: latex },
  ];
  expect(writeMarkdown(nodes)).toBe(`$${latex}$\n\n$$\n${latex}\n$$\n`);
});

test('rows of a table are not filled up to the longest', () => {
  expect(
    writeMarkdown([
      table([
        [['A'], ['B']],
        [['a | b'], ['a long cell']],
      ]),
    ]),
  ).toBe('| A | B |\n| - | - |\n| a \\| b | a long cell |\n');
});

/** Texts as the schemas let them in: one line, visible, no white space at the ends; signs of Markdown often. */
const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_`~$#[]()<>|\\!&@:;.-+=^{}"\'/ 1a0'.split('')),
      fc.constantFrom(
        'pass@k',
        'https://a.example/b_c',
        'www.a.example',
        'a@b.example',
        '&amp;',
        '$$',
        '**',
        '- ',
        '1. ',
        '](x)',
        '<b>',
        '\\(',
        'GH-1',
        '#1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

/** Every place in which a document sets a text of an entry. */
const PLACES: Record<string, (text: string) => RootContent> = {
  'a paragraph': (text) => paragraph(text),
  'a paragraph after a label': (text) => paragraph('Label: ', text),
  'a heading': (text) => heading(2, text),
  'a heading that is a link': (text) => heading(2, link('https://survey.example/#a', text)),
  'the label of a link': (text) => paragraph('See ', link('https://survey.example/', text), '.'),
  'a value in bold': (text) => list([item([bold(text), ' (change): what was found'])]),
  'an item': (text) => list([item([text], list([item([`Setting: ${text}`])]))]),
  'a cell': (text) =>
    table([
      [['Name'], ['Other']],
      [[text], [link('https://survey.example/', text)]],
    ]),
  'a quote': (text) => ({ type: 'blockquote', children: [paragraph(text)] }),
};

/** The text of a tree, block by block. */
function textsOf(node: Root | RootContent): string[] {
  if (node.type === 'inlineMath' || node.type === 'math' || node.type === 'html') return [`<${node.type}>`];
  if (!('children' in node)) return [textOf(node)];
  const isBlock = !['paragraph', 'heading', 'tableCell'].includes(node.type);
  return isBlock ? (node.children as RootContent[]).flatMap(textsOf) : [textOf(node)];
}

test.each(Object.entries(PLACES))('in %s any text reads back as it was', (_, place) => {
  fc.assert(
    fc.property(someText, (text) => {
      const node = place(text);
      expect(textsOf(read(writeMarkdown([node])))).toEqual(textsOf(node));
    }),
    { numRuns: 300 },
  );
});
