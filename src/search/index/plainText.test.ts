import { describe, expect, test } from 'vitest';
import { plainText } from './plainText.ts';

/** How papers are called where their citations are kept. */
const nameOf = (slug: string) => `the paper ${slug}`;

describe('the search reads the words of a text and nothing else', () => {
  test.each([
    ['a paragraph over several lines', 'One, two.\nThree\nfour.', 'One, two. Three four.'],
    ['emphasis and links', 'A *b* **c** [d](https://example.org/e "f") g.', 'A b c d g.'],
    ['a word with an emphasized letter', '*k*-shot', 'k-shot'],
    ['inline code, which is often a name', 'The `pass@k` metric', 'The pass@k metric'],
    ['no block of code', 'A\n\n```ts\nb\n```\n\nc', 'A c'],
    ['no formulas', 'A $b$ c\n\n$$\nd\n$$\n\ne', 'A c e'],
    ['a list, its items apart', '- A\n- b\n  - c', 'A b c'],
    ['a quotation', '> A\n> b', 'A b'],
    ['a table, its cells apart', '| A | b |\n| - | - |\n| c | d |', 'A b c d'],
    ['a footnote', 'A[^1] b.\n\n[^1]: Note.', 'A b. Note.'],
    ['a linked term as it is written', 'A <Term id="b">c *d*</Term> e', 'A c d e'],
    ['no pictures', 'A\n\n![b](./c.png)\n\n<Figure src="./d.png" alt="e" caption="f" />', 'A'],
    ['escapes and entities as they are shown', 'A \\{b\\} &lt; c', 'A {b} < c'],
    ['a line that is broken on purpose', 'A\\\nb', 'A b'],
    ['a heading of a lower level', 'A\n\n### B\n\nc', 'A B c'],
  ])('%s', (_name, body, text) => {
    expect(plainText(body)).toEqual([{ heading: undefined, text }]);
  });
});

describe('a text comes by its headings, so that a passage is found at its anchor', () => {
  test('what stands before the first heading has none', () => {
    expect(plainText('Lead.\n\n## Limits *of* it\n\nOne.\n\nTwo.\n\n## open\n\nThree.')).toEqual([
      { heading: undefined, text: 'Lead.' },
      { heading: 'Limits of it', text: 'One. Two.' },
      { heading: 'open', text: 'Three.' },
    ]);
  });

  test('a heading without text below it is no part', () => {
    expect(plainText('## A\n\n## B\n\n$c$\n\n## D\n\ne')).toEqual([{ heading: 'D', text: 'e' }]);
  });

  test.each([[''], ['\n\n']])('an empty body has no parts', (body) => {
    expect(plainText(body)).toEqual([]);
  });
});

describe('a cited paper stands by its name where a text compares papers', () => {
  test.each([
    [
      '<Cite paper="limit" /> says so, *<Cite paper="clip" />* not.',
      'the paper limit says so, the paper clip not.',
    ],
    ['- As in <Cite paper="limit" />.\n- b', 'As in the paper limit. b'],
    [
      '| A | b |\n| - | - |\n| <Cite paper="limit" /> | as <Cite paper="clip" /> |',
      'A b the paper limit as the paper clip',
    ],
    ['<Cite paper="limit" />', 'the paper limit'],
    ['A\n\n<Cite paper="limit" />\n\nb', 'A the paper limit b'],
    ['> <Cite paper="limit" />', 'the paper limit'],
    ['A\n<Cite paper="limit" /> over\nlines', 'A the paper limit over lines'],
  ])('%s', (body, text) => {
    expect(plainText(body, nameOf)).toEqual([{ heading: undefined, text }]);
  });
});

describe('a sentence that cites another paper is no text of the paper itself', () => {
  test.each([
    ['at the beginning of a paragraph', '<Cite paper="a" /> says yes. Own.', 'Own.'],
    ['at its end', 'Own. It answers <Cite paper="a" />.', 'Own.'],
    ['between others', 'Own. It answers <Cite paper="a" />. Own too.', 'Own. Own too.'],
    ['that is a question', 'Own? Is <Cite paper="a" /> right? Own too!', 'Own? Own too!'],
    ['in brackets', 'Own. It answers (<Cite paper="a" />). Own too.', 'Own. Own too.'],
    ['in emphasis', 'Own. It *answers **<Cite paper="a" />***. Own too.', 'Own. Own too.'],
    [
      'with a figure in it',
      'Own 12.5%. Unlike 3.5% in <Cite paper="a" /> of 2.0. Own too.',
      'Own 12.5%. Own too.',
    ],
    ['twice', 'It joins <Cite paper="a" /> and <Cite paper="b" />. Own.', 'Own.'],
    ['in one item of a list', '- Own\n- as <Cite paper="a" />\n- own too', 'Own own too'],
    [
      'that runs over line breaks',
      'Own one. It answers\n<Cite paper="a" /> with\nmore words. Own\ntwo.',
      'Own one. Own two.',
    ],
    ['that is broken on purpose', 'Own one. See <Cite paper="a" />\\\nmore. Own two.', 'Own one. Own two.'],
    ['in a link', 'Own. See [the <Cite paper="a" />](https://example.org). Own too.', 'Own. Own too.'],
    [
      'in cells of a table',
      '| A | b |\n| - | - |\n| <Cite paper="a" /> | c |\n| d | as <Cite paper="b" /> |',
      'A b c d',
    ],
    ['as a paragraph', 'Own\n\n<Cite paper="a" />\n\nown too', 'Own own too'],
    ['in a heading of a lower level', '### As <Cite paper="a" />\n\nOwn', 'Own'],
    ['in a quotation', 'Own\n\n> as <Cite paper="a" />\n\nown too', 'Own own too'],
  ])('%s', (_name, body, text) => {
    expect(plainText(body)).toEqual([{ heading: undefined, text }]);
  });

  test('a paragraph without a full stop is not taken for the sentence of the next one', () => {
    expect(plainText('Own words\n\n<Cite paper="a" /> says yes')).toEqual([
      { heading: undefined, text: 'Own words' },
    ]);
  });

  test.each(['<Cite paper="a" />', '- <Cite paper="a" />', '> <Cite paper="a" />'])(
    '%s is no text',
    (body) => {
      expect(plainText(body)).toEqual([]);
    },
  );

  test('a part that only cites is no part', () => {
    expect(plainText('## A\n\nAs <Cite paper="a" />.\n\n## B\n\nOwn.')).toEqual([
      { heading: 'B', text: 'Own.' },
    ]);
  });
});
