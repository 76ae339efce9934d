import { describe, expect, test } from 'vitest';
import { formatFinding } from '../findings/formatFindings.ts';
import { checkBody } from './checkBody.ts';

/** A body, and the lines that the check prints for it. */
interface Case {
  what: string;
  body: string;
  /** Two lines for each finding: its place and rule, then its sentences. */
  prints: string[];
}

/** Sentences that several cases print. */
const BRACE =
  '  A `{` in the text is read as the beginning of code. Expected no code: an entry is data. Write `\\{` for a brace, or put math between `$` signs; remove comments.';
const ESM =
  '  The text holds an `import` or `export`. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`. Remove it; the components need no import. A paragraph may not begin with the word `import` or `export`.';
const COMMENT = '  The text holds an HTML comment. Expected no comments in the text. Remove it.';
const html = (name: string) =>
  `  The text holds the HTML element \`<${name}>\`. Expected Markdown and the components \`<Cite>\`, \`<Term>\`, \`<Figure>\`. Use Markdown, or write \`&lt;\` for a less-than sign.`;
const lessThan = (tag: string) =>
  `  \`${tag}\` is read as the beginning of a tag. Expected a less-than sign in text to be escaped. Write \`&lt;\`, or say "under".`;

const CODE: Case[] = [
  {
    what: 'import',
    body: 'Text.\n\nimport x from "y"\n',
    prints: ['body:3:1 import-export', ESM],
  },
  {
    what: 'export',
    body: 'export const x = 1',
    prints: ['body:1:1 import-export', ESM],
  },
  {
    what: 'a paragraph that begins with the word "import"',
    body: 'import tariffs rise.',
    prints: ['body:1:1 import-export', ESM],
  },
  {
    what: 'an expression in a line',
    body: 'The sum is {1 + 1}.',
    prints: ['body:1:12 expression', BRACE],
  },
  {
    what: 'an expression as a block',
    body: 'Text.\n\n{1 + 1}\n',
    prints: ['body:3:1 expression', BRACE],
  },
  {
    what: 'a comment in braces',
    body: '{/* later */}',
    prints: ['body:1:1 expression', BRACE],
  },
  {
    what: 'an expression that is no valid code',
    body: 'The set {a b}.',
    prints: ['body:1:9 expression', BRACE],
  },
  {
    what: 'an expression in a table, a list, a quotation and a footnote',
    body: '| {a} |\n| --- |\n| b |\n\n- {c}\n\n> {d}\n\nText.[^1]\n\n[^1]: {e}\n',
    prints: [
      'body:1:3 expression',
      BRACE,
      'body:5:3 expression',
      BRACE,
      'body:7:3 expression',
      BRACE,
      'body:11:7 expression',
      BRACE,
    ],
  },
  {
    what: 'an indented line, which MDX does not take for code',
    body: 'Text.\n\n    {a}\n',
    prints: ['body:3:5 expression', BRACE],
  },
  {
    what: 'a lone opening brace',
    body: 'A set { begins.\n\nAnother paragraph.\n',
    prints: ['body:1:7 expression', BRACE],
  },
  {
    what: 'math without dollar signs',
    body: 'The power x^{2n of x.',
    prints: ['body:1:13 expression', BRACE],
  },
];

const TAGS: Case[] = [
  {
    what: 'HTML in a line',
    body: 'It is <b>bold</b>.',
    prints: ['body:1:7 raw-html', html('b')],
  },
  {
    what: 'HTML as a block, with what stands in it',
    body: '<div>\n\n<img src="https://example.org/x.png" onerror="alert(1)" />\n\n</div>\n',
    prints: ['body:1:1 raw-html', html('div'), 'body:3:1 raw-html', html('img')],
  },
  {
    what: 'a script',
    body: '<script>alert(1)</script>',
    prints: ['body:1:1 raw-html', html('script')],
  },
  {
    what: 'a name that every object has',
    body: '<constructor />',
    prints: ['body:1:1 raw-html', html('constructor')],
  },
  {
    what: 'a fragment',
    body: '<>text</>',
    prints: [
      'body:1:1 raw-html',
      '  The text holds `<>`. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`.',
    ],
  },
  {
    what: 'an HTML comment',
    body: 'Text <!-- later --> text.',
    prints: ['body:1:6 raw-html', COMMENT],
  },
  {
    what: 'an HTML comment as a block',
    body: 'Text.\n\n<!-- later -->\n',
    prints: ['body:3:1 raw-html', COMMENT],
  },
  {
    what: 'less than a number with a percent sign',
    body: 'It takes <10% of the data.',
    prints: ['body:1:10 less-than', lessThan('<10%')],
  },
  {
    what: 'less than a number, without space',
    body: 'For k<5 it holds.',
    prints: ['body:1:6 less-than', lessThan('<5')],
  },
  {
    what: 'less than a variable, without space',
    body: 'For p<q it holds.\n\nAnd so on.\n',
    prints: ['body:1:6 less-than', lessThan('<q')],
  },
  {
    what: 'less than or equal',
    body: 'For k <= 5 it holds.',
    prints: ['body:1:7 less-than', lessThan('<=')],
  },
  {
    what: 'an address between angle brackets',
    body: 'See <https://example.org>.',
    prints: [
      'body:1:5 mdx-syntax',
      '  `<https://example.org>` is read as the beginning of a tag. Expected a link as `[text](https://…)`.',
    ],
  },
  {
    what: 'code as an address between angle brackets',
    body: 'See <javascript:alert(1)>.',
    prints: ['body:1:5 less-than', lessThan('<javascript:alert(1)>')],
  },
  {
    what: 'an unknown component with a similar name',
    body: 'See <Cites paper="prorl" />.',
    prints: [
      'body:1:5 unknown-component',
      '  `<Cites>` is not a component. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`. Did you mean `Cite`?',
    ],
  },
  {
    what: 'an unknown component',
    body: '<YouTube id="x" />',
    prints: [
      'body:1:1 unknown-component',
      '  `<YouTube>` is not a component. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`.',
    ],
  },
  {
    what: 'a part of a known component',
    body: '<Cite.Inner />',
    prints: [
      'body:1:1 unknown-component',
      '  `<Cite.Inner>` is not a component. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`.',
    ],
  },
  {
    what: 'a misspelled attribute',
    body: '<Cite papr="prorl" />',
    prints: [
      'body:1:1 unknown-attribute',
      '  `papr` is not an attribute of `<Cite>`. Expected only `paper`. Did you mean `paper`?',
      'body:1:1 missing-attribute',
      '  `<Cite>` lacks `paper`. Expected `<Cite paper="…" />`.',
    ],
  },
  {
    what: 'an unknown attribute',
    body: '<Cite paper="prorl" onClick="alert(1)" />',
    prints: [
      'body:1:1 unknown-attribute',
      '  `onClick` is not an attribute of `<Cite>`. Expected only `paper`.',
    ],
  },
  {
    what: 'an unknown attribute without value',
    body: '<Cite paper="prorl" hidden />',
    prints: [
      'body:1:1 unknown-attribute',
      '  `hidden` is not an attribute of `<Cite>`. Expected only `paper`.',
    ],
  },
  {
    what: 'an attribute whose value is an expression',
    body: '<Cite paper={slug} />',
    prints: [
      'body:1:1 expression',
      '  The value of `paper` of `<Cite>` is in braces. Expected `paper="…"`: an entry is data.',
    ],
  },
  {
    what: 'attributes from an expression',
    body: '<Cite paper="prorl" {...more} />',
    prints: [
      'body:1:1 expression',
      '  `<Cite>` has a `{...}` attribute. Expected no code: an entry is data.',
    ],
  },
  {
    what: 'an attribute without value',
    body: '<Cite paper />',
    prints: ['body:1:1 missing-attribute', '  `paper` of `<Cite>` has no value. Expected `paper="…"`.'],
  },
  {
    what: 'missing attributes',
    body: '<Figure src="./curve.png" />',
    prints: [
      'body:1:1 missing-attribute',
      '  `<Figure>` lacks `alt`. Expected `<Figure src="…" alt="…" caption="…" />`.',
      'body:1:1 missing-attribute',
      '  `<Figure>` lacks `caption`. Expected `<Figure src="…" alt="…" caption="…" />`.',
    ],
  },
  {
    what: 'a value without quotes',
    body: 'See <Cite paper=prorl />.',
    prints: ['body:1:5 mdx-syntax', '  The tag `<Cite` is not well formed. Expected `<Cite paper="…" />`.'],
  },
  {
    what: 'a component that is not closed',
    body: 'See <Cite paper="prorl">.',
    prints: [
      'body:1:5 mdx-syntax',
      '  `<Cite>` is not closed in its paragraph. Expected `<Cite paper="…" />`.',
    ],
  },
  {
    what: 'a component closed in another paragraph',
    body: 'See <Term id="pass-at-k">pass\n\nat k</Term>.',
    prints: [
      'body:1:5 mdx-syntax',
      '  `<Term>` is not closed in its paragraph. Expected `<Term id="…">…</Term>`.',
    ],
  },
  {
    what: 'a component without its capital',
    body: 'See <cite paper="prorl" />.',
    prints: [
      'body:1:5 raw-html',
      '  The text holds the HTML element `<cite>`. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`. Did you mean `<Cite>`? Capitals count.',
    ],
  },
  {
    what: 'text inside a component that prints its own',
    body: 'See <Cite paper="prorl">another *paper*</Cite>.',
    prints: [
      'body:1:5 component-text',
      '  The text inside `<Cite>` is shown nowhere. Expected `<Cite paper="…" />`, which prints words of its own. Put the text before or behind it.',
    ],
  },
  {
    what: 'a term without its words',
    body: 'See <Term id="pass-at-k" />.',
    prints: [
      'body:1:5 component-text',
      '  `<Term>` has no text inside, so nothing of it is shown. Expected `<Term id="…">…</Term>` with the words of the sentence.',
    ],
  },
  {
    what: 'HTML that is not closed',
    body: 'One line<br>and another.',
    prints: ['body:1:9 raw-html', html('br')],
  },
  {
    what: 'a component closed inside of emphasis',
    body: '<Term id="x">*a</Term>*',
    prints: [
      'body:1:16 mdx-syntax',
      '  `</Term>` closes nothing that is open here. Expected the opening and the closing tag in the same paragraph, both inside or both outside of emphasis.',
    ],
  },
  {
    what: 'a component closed without being opened',
    body: 'See pass@k</Term>.',
    prints: [
      'body:1:11 mdx-syntax',
      '  `</Term>` closes nothing that is open here. Expected the opening and the closing tag in the same paragraph, both inside or both outside of emphasis.',
    ],
  },
];

const LOST: Case[] = [
  {
    what: 'a reference to a footnote that is not there',
    body: 'It holds.[^1] It does.[^two words]\n\n> And [^3] here.\n',
    prints: [
      'body:1:10 missing-definition',
      '  `[^1]` refers to a footnote that is not there, and is shown as it stands. Expected a line that begins with `[^1]:` below the paragraph. Write the note, or remove the reference.',
      'body:1:23 missing-definition',
      '  `[^two words]` refers to a footnote that is not there, and is shown as it stands. Expected a line that begins with `[^two words]:` below the paragraph. The name of a footnote holds no spaces.',
      'body:3:7 missing-definition',
      '  `[^3]` refers to a footnote that is not there, and is shown as it stands. Expected a line that begins with `[^3]:` below the paragraph. Write the note, or remove the reference.',
    ],
  },
  {
    what: 'a reference to such a footnote beside a bare address, which leaves no place but that of the paragraph',
    body: 'Above.\n\nIn [https://example.org] it holds.[^1]\n',
    prints: [
      'body:3:1 missing-definition',
      '  `[^1]` refers to a footnote that is not there, and is shown as it stands. Expected a line that begins with `[^1]:` below the paragraph. Write the note, or remove the reference.',
    ],
  },
  {
    what: 'a footnote that nothing refers to',
    body: 'It holds.\n\n[^1]: On one benchmark.\n',
    prints: [
      'body:3:1 unused-definition',
      '  Nothing refers to `[^1]`, so it is shown nowhere. Expected `[^1]` in the text. Put the reference where it belongs, or remove the definition.',
    ],
  },
  {
    what: 'two footnotes of one name',
    body: 'It holds.[^1]\n\n[^1]: On one benchmark.\n\n[^1]: On two.\n',
    prints: [
      'body:5:1 unused-definition',
      '  `[^1]` is defined a second time, so this one is shown nowhere. Expected each definition once. Give it another name, or remove it.',
    ],
  },
  {
    what: 'a link to an address that is not there',
    body: 'See [the paper][paper].',
    prints: [
      'body:1:15 missing-definition',
      '  `[…][paper]` refers to an address that is not there, and is shown as it stands. Expected a line such as `[paper]: https://…`. Write the address in place, as in `[text](https://…)`; write `\\[` for a bracket in text.',
    ],
  },
  {
    what: 'an address that nothing refers to',
    body: 'See it.\n\n[Paper]: https://example.org\n',
    prints: [
      'body:3:1 unused-definition',
      '  Nothing refers to `[Paper]`, so it is shown nowhere. Expected `[Paper]` in the text. Put the reference where it belongs, or remove the definition.',
    ],
  },
  {
    what: 'a block of code that is not closed',
    body: 'Text.\n\n```python\nx = 1\n```python\n\nMore text.\n',
    prints: [
      'body:3:1 unclosed-block',
      '  The block of code that begins here is never closed: all the rest is read as part of it. Expected a line of 3 backticks and nothing else below it.',
    ],
  },
  {
    what: 'a block of code in a list that is not closed there',
    body: '- ~~~~\n  x\n  ~~~\n\nText.\n',
    prints: [
      'body:1:3 unclosed-block',
      '  The block of code that begins here is never closed: all the rest is read as part of it. Expected a line of 4 tildes and nothing else below it.',
    ],
  },
  {
    what: 'a formula that is not closed',
    body: '$$\nx = 1\n\nMore text.\n',
    prints: [
      'body:1:1 unclosed-block',
      '  The block of math that begins here is never closed: all the rest is read as part of it. Expected a line of 2 dollar signs and nothing else below it.',
    ],
  },
  {
    what: 'a language that nobody knows',
    body: '```pyton\nx\n```\n\n```Python\nx\n```\n\n```cuda\nx\n```\n',
    prints: [
      'body:1:1 unknown-language',
      '  `pyton` is no language that code can be colored in. Expected a language such as `python`, `bash` or `json`, or `text`. Did you mean `python`?',
      'body:5:1 unknown-language',
      '  `Python` is no language that code can be colored in. Expected a language such as `python`, `bash` or `json`, or `text`. Did you mean `python`?',
      'body:9:1 unknown-language',
      '  `cuda` is no language that code can be colored in. Expected a language such as `python`, `bash` or `json`, or `text`.',
    ],
  },
  {
    what: 'a formula as a block of code',
    body: '```math\n\\frac{a\n```\n',
    prints: [
      'body:1:1 unknown-language',
      '  A formula stands in a block of code. Expected a formula between two lines of `$$`.',
    ],
  },
  {
    what: 'rows with more or fewer cells than columns',
    body: '| a | b |\n| - | - |\n| c | d | e |\n| f |\n| g | h \\| i |\n| | |\n',
    prints: [
      'body:3:10 table-cells',
      '  The row has 3 cells, and the table 2 columns. Expected 2 cells; what is too much is shown nowhere. Write `\\|` for a bar inside a cell, or give the header one more column.',
      'body:4:1 table-cells',
      '  The row has 1 cell, and the table 2 columns. Expected 2 cells; what lacks is left empty. Write `| |` for an empty cell.',
    ],
  },
  {
    what: 'text close below a table',
    body: '| a | b |\n| - | - |\n| c | d |\nThe table\nshows it.\n\n| a |\n| - |\nIt too.\n',
    prints: [
      'body:4:1 table-cells',
      '  The line is read as a row of the table above it. Expected an empty line below a table.',
      'body:9:1 table-cells',
      '  The line is read as a row of the table above it. Expected an empty line below a table.',
    ],
  },
  {
    what: 'a table whose header has more cells than its line of dashes',
    body: '| a | b | c |\n| - | - |\n| d | e | f |\n',
    prints: [
      'body:1:1 broken-table',
      '  The lines are shown as text, not as a table: the header has 3 cells, the line of dashes 2. Expected as many dashes, as in `| --- | --- |`, as the header above them has cells.',
    ],
  },
  {
    what: 'a table without a header',
    body: 'Text.\n\n| - | - |\n| d | e |\n',
    prints: [
      'body:3:1 broken-table',
      '  The lines are shown as text, not as a table: above the line of dashes there is no header. Expected as many dashes, as in `| --- | --- |`, as the header above them has cells.',
    ],
  },
  {
    what: 'a table without a line of dashes',
    body: '> | a | b |\n> | c | d |\n',
    prints: [
      'body:1:3 broken-table',
      '  The lines are shown as text, not as a table. Expected a line such as `| --- | --- |` below the header.',
    ],
  },
  {
    what: 'a link without text, and a picture without description',
    body: 'See [](https://example.org) and ![](./x.png), not [![x](./x.png)](#x).',
    prints: [
      'body:1:5 without-words',
      '  The link has no text, so nobody sees it. Expected words between the brackets, as in `[text](https://…)`.',
      'body:1:33 without-words',
      '  The picture is not described. Expected what it shows, as in `![what it shows](./name.png)`, for readers who cannot see it.',
    ],
  },
  {
    what: 'ranges with tildes, which strike out what stands between',
    body: 'From 5~10 to 20~30 steps.',
    prints: [
      'body:1:7 struck-out',
      '  The text between two `~` is struck out. Expected “about” or a range in words, as in “5 to 10”. Write `\\~` for the sign itself; text that is meant to be struck out stands between `~~`.',
    ],
  },
];

describe.each([
  ['code is named with its place and what to write instead', CODE],
  ['tags other than the components are named with their place', TAGS],
  ['what Markdown would drop or misread is named', LOST],
])('%s', (_name, cases) => {
  test.each(cases)('$what', ({ body, prints }) => {
    expect(linesFor(body)).toEqual(prints);
  });
});

describe('a link to anywhere but the web, a mail address or the survey is refused', () => {
  const expected =
    'Expected an address that begins with `https://`, `mailto:`, `/` or `#`, without spaces or `\\`.';

  test.each([
    ['javascript:', '[x](javascript:alert(1))', 'javascript:alert(1)'],
    ['mixed case', '[x](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
    ['an entity for a letter', '[x](&#106;avascript:alert(1))', 'javascript:alert(1)'],
    ['an entity for the colon', '[x](javascript&colon;alert(1))', 'javascript:alert(1)'],
    ['a line break by entity', '[x](java&#10;script:alert(1))', 'java script:alert(1)'],
    ['a tab by entity', '[x](java&#9;script:alert(1))', 'java script:alert(1)'],
    ['a space in front', '[x](< javascript:alert(1)>)', ' javascript:alert(1)'],
    ['a no-break space in front', '[x](&nbsp;javascript:alert(1))', ' javascript:alert(1)'],
    ['a control character by entity', '[x](&#1;javascript:alert(1))', '\uFFFDjavascript:alert(1)'],
    ['data:', '[x](data:text/html,<script>)', 'data:text/html,<script>'],
    ['vbscript:', '[x](VBScript:msgbox(1))', 'VBScript:msgbox(1)'],
    ['file:', '[x](file:///etc/passwd)', 'file:///etc/passwd'],
    ['another host by two slashes', '[x](//example.org)', '//example.org'],
    ['another host by slash and backslash', '[x](/\\\\example.org)', '/\\example.org'],
    ['another host by two backslashes', '[x](\\\\\\\\example.org)', '\\\\example.org'],
    ['another host by a tab between slashes', '[x](/&#9;/example.org)', '/ /example.org'],
    ['https without slashes', '[x](https:example.org)', 'https:example.org'],
    ['https without host', '[x](https://)', 'https://'],
    ['a path without beginning', '[x](papers/prorl)', 'papers/prorl'],
    ['around a picture', '[![x](./x.png)](javascript:alert(1))', 'javascript:alert(1)'],
  ])('%s', (_name, body, address) => {
    expect(linesFor(body)).toEqual([
      'body:1:1 unsafe-address',
      `  The link leads to \`${address}\`. ${expected}`,
    ]);
  });

  test.each([
    ['in place', '[x](http://example.org)', 1],
    ['bare', 'At http://example.org now.', 4],
    ['bare, with www', 'At www.example.org now.', 4],
    ['bare, with an entity, which has no place but its paragraph', 'At &#119;ww.example.org now.', 1],
  ])('http, %s', (_name, body, column) => {
    expect(linesFor(body)[0]).toBe(`body:1:${column} unsafe-address`);
    expect(linesFor(body)[1]).toMatch(/ Write the address with `https:\/\/`\.$/);
  });

  test('in a definition, used or not', () => {
    expect(linesFor('[x][a]\n\n[a]: JavaScript:alert(1)\n[b]: <data:text/html,x>\n').slice(0, 4)).toEqual([
      'body:3:1 unsafe-address',
      `  The link leads to \`JavaScript:alert(1)\`. ${expected}`,
      'body:4:1 unsafe-address',
      `  The link leads to \`data:text/html,x\`. ${expected}`,
    ]);
  });

  test('without any address', () => {
    expect(linesFor('[x]()')).toEqual(['body:1:1 unsafe-address', `  The link leads nowhere. ${expected}`]);
  });
});

describe('a picture from outside the repository is refused', () => {
  const expected =
    'Expected a PNG, JPEG, WebP or AVIF file beside the entry, as in `./name.png`. Put the picture beside the entry.';

  test.each([
    ['https', '![x](https://example.org/x.png)', 'https://example.org/x.png'],
    ['another host by two slashes', '![x](//example.org/x.png)', '//example.org/x.png'],
    ['data:', '![x](data:image/png;base64,AA)', 'data:image/png;base64,AA'],
    ['the root of the site', '![x](/x.png)', '/x.png'],
    [
      'a Figure',
      '<Figure src="https://example.org/x.png" alt="" caption="x" />',
      'https://example.org/x.png',
    ],
  ])('%s', (_name, body, address) => {
    expect(linesFor(body)).toEqual([
      'body:1:1 remote-picture',
      `  The picture has the address \`${address}\`. ${expected}`,
    ]);
  });

  test('by reference', () => {
    expect(linesFor('![x][a]\n\n[a]: https://example.org/x.png\n')).toEqual([
      'body:1:1 remote-picture',
      '  The picture takes its address from a reference. Expected the path in place, as in `![what it shows](./name.png)`.',
    ]);
  });
});

describe('what bodies may hold gives nothing', () => {
  test.each([
    ['nothing', '\n \n'],
    [
      'headings, emphasis, lists and a quotation',
      '## Problem\n\n*a* **b** ~~c~~\n\n- a\n- b\n\n1. c\n\n> d\n',
    ],
    ['a table', '| k | pass@k |\n| :-- | --: |\n| 1 | 20% |\n'],
    ['a footnote', 'It holds.[^1]\n\n[^1]: On one benchmark.\n'],
    [
      'a footnote used twice, and named with capitals',
      'It holds.[^Note] It does.[^note]\n\n[^NOTE]: Here.\n',
    ],
    [
      'an address given below',
      'See [the paper][a], [b][] and [b].\n\n[a]: https://a.example\n[B]: https://b.example\n',
    ],
    ['brackets in text', 'The set [0, 1], x\\[^2] and a[i\\][j].'],
    ['blocks closed by a longer fence', '```\n``\n`````\n\n> ~~~text\n> ```\n> ~~~\n'],
    ['a table without outer bars, and escaped bars', 'a | b\n- | -\nc \\| d | `e \\| f`\n'],
    ['bars in text', 'The size |A| of A.\n\n|A| is even.\n'],
    ['about, and struck out on purpose', 'From ~5% to ~10%, ~~not~~ 20%.'],
    ['a task list', '- [x] done\n- [ ] open\n'],
    ['math with braces', 'It is $x^{2}$.\n\n$$\n\\frac{a}{b} < \\sum_{i<n} i\n$$\n'],
    ['code in a line', 'Write `{x}`, `<div>` and `k<5`.'],
    ['a block of code', '```mdx\nimport x from "y"\n\n{x}\n\n<div onclick="x">\n```\n'],
    ['components', 'See <Cite paper="prorl" /> on <Term id="pass-at-k">*pass*@k</Term>.'],
    ['a figure', '<Figure src="./curve.png" alt="A curve" caption="It rises." />'],
    ['a picture of the repository', '![A curve](./curve.png)'],
    ['links', '[a](https://example.org/a?b=c#d) [b](/papers/prorl/) [c](#limits) [e](mailto:a@example.org)'],
    ['bare addresses', 'At https://example.org and a@example.org.'],
    ['escaped signs', 'For k&lt;5 and k \\< 5 the set \\{a, b\\}.'],
    ['a less-than sign between spaces', 'For k < 5 and 5 > k.'],
    ['the word import inside of a paragraph', 'They\nimport it and export it.'],
  ])('%s', (_name, body) => {
    expect(linesFor(body)).toEqual([]);
  });
});

test('papers and terms that a body names are listed with their places', () => {
  const body = 'See <Cite paper="prorl" />.\n\n- <Term id="pass-at-k">pass@k</Term>\n';
  expect(checkBody(body).references).toEqual([
    { to: 'paper', id: 'prorl', line: 1, column: 5 },
    { to: 'term', id: 'pass-at-k', line: 3, column: 3 },
  ]);
});

test('links into the survey are listed with their places, whether in place or below', () => {
  expect(checkBody('At [a](/papers/) and [b][c].\n\n[c]: #limits\n\n[d](https://example.org)').links).toEqual(
    [
      { address: '/papers/', line: 1, column: 4 },
      { address: '#limits', line: 3, column: 1 },
    ],
  );
});

test('nothing of a body is executed', () => {
  const mark = 'globalThis.ranByBody = true';
  for (const body of [
    `export const x = (${mark})`,
    `{(${mark})}`,
    `a {(() => { ${mark} })()} b`,
    `<Cite paper={(${mark})} />`,
    `<Cite {...(${mark})} />`,
    'import "data:text/javascript,globalThis.ranByBody=true"',
  ])
    expect(checkBody(body).problems).not.toEqual([]);
  expect('ranByBody' in globalThis).toBe(false);
});

function linesFor(body: string): string[] {
  return checkBody(body).problems.flatMap(({ line, column, complaint }) =>
    formatFinding({ file: 'body', line, column, ...complaint }).split('\n'),
  );
}
