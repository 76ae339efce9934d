import { describe, expect, test } from 'vitest';
import { readProse } from './readProse.ts';

/** Words of a text, with a bar for what is left out between them. */
const words = (text: string) => text.trim().replace(/\s{2,}/g, ' | ');

describe('running text', () => {
  test.each([
    ['a paragraph', 'One, two.\nThree.', 'One, two.\nThree.'],
    ['emphasis and links', 'A *b* **c** [d](https://example.org/e "f") g', 'A | b | c | d | g'],
    ['code', 'A `b` c', 'A | c'],
    ['a block of code', 'A\n\n```ts\nb\n```\n\nc', 'A | c'],
    ['formulas', 'A $b$ c\n\n$$\nd\n$$', 'A | c'],
    ['a heading', '## A\n\nb', 'b'],
    ['a list', '- A\n- b', 'A | b'],
    ['a table', '| A | b |\n| - | - |\n| c | d |', 'A | b | c | d'],
    ['a footnote', 'A[^1]\n\n[^1]: b', 'A | b'],
    ['a citation', 'A <Cite paper="b" /> c', 'A | c'],
    ['a linked term', 'A <Term id="b">c *d*</Term> e', 'A | c | d | e'],
    ['a picture', 'A\n\n![b](./c.png)\n\n<Figure src="./d.png" alt="e" caption="f" />', 'A'],
    ['an escape', 'A \\{b\\}', 'A \\{b\\}'],
  ])('of %s', (_name, body, expected) => {
    const { text } = readProse(body);
    expect(words(text)).toBe(expected);
    expect(text).toHaveLength(body.length);
  });

  test('stands where it stands in the body, whatever is left out before it', () => {
    const body =
      '## Heading\n\n`code` and $x$ 🎉 <Cite paper="a" />, *one*\n> two <Term id="b">three</Term>\n';
    const { text } = readProse(body);
    for (const word of ['and', '🎉', 'one', 'two', 'three'])
      expect(text.indexOf(word)).toBe(body.indexOf(word));
    expect(text.split('\n')).toHaveLength(body.split('\n').length);
  });

  test('can be had without what is linked as a term', () => {
    const body = 'A <Term id="b">c *d*</Term> e';
    const { unlinked } = readProse(body);
    expect(words(unlinked)).toBe('A | e');
    expect(unlinked).toHaveLength(body.length);
  });
});

test('headings come with their level and place', () => {
  expect(readProse('# A *b*\n\nText.\n\n### `c` $d$\n').headings).toEqual([
    { depth: 1, text: 'A b', offset: 0 },
    { depth: 3, text: 'c d', offset: 16 },
  ]);
});

test('linked terms come with their place, citations are counted', () => {
  const { terms, cites } = readProse(
    '<Term id="a">b</Term> of <Cite paper="c" /> and\n\n<Cite paper="d" />\n\n- <Term id="e">f</Term>',
  );
  expect(terms).toEqual([
    { id: 'a', offset: 0 },
    { id: 'e', offset: 71 },
  ]);
  expect(cites).toBe(2);
});

test('an empty body has no text', () => {
  expect(readProse('')).toEqual({ text: '', unlinked: '', headings: [], terms: [], cites: 0 });
});
