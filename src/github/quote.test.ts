import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { harmlessMarkdown, inlineCode, inlineMarkdown, shortened } from './quote.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The kinds of nodes that Markdown has. */
function kindsIn(markdown: string): Set<Nodes['type']> {
  const kinds = new Set<Nodes['type']>();
  visit(parser.parse(markdown), (node) => void kinds.add(node.type));
  return kinds;
}

/** What readers see of Markdown. */
const seen = (markdown: string) => textOf(parser.parse(markdown)).replaceAll('\u200B', '');

/** What GitHub looks for in the text of a rendered comment. */
const NAMES_SOMEBODY = /@[\w-]|(?:#|\bGH-)\d/i;

describe('Markdown of unknown origin', () => {
  test.each([
    ['a link', '[arXiv](https://evil.example)'],
    ['a link by reference', '[arXiv][1]\n\n[1]: https://evil.example'],
    ['a bare address', 'See https://evil.example/ and www.evil.example'],
    ['an address in brackets', '<https://evil.example> <ada@evil.example>'],
    ['a mail address', 'ada@evil.example'],
    ['a picture', '![](https://evil.example/a.png)'],
    ['HTML', '<b><img src="x">'],
    ['a hidden comment', '<!-- approved -->'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
  ])('has no %s', (_name, markdown) => {
    const kinds = kindsIn(harmlessMarkdown(markdown));
    for (const kind of ['link', 'linkReference', 'definition', 'image', 'imageReference', 'html'] as const)
      expect(kinds).not.toContain(kind);
    expect([...kinds].some((kind) => kind.startsWith('footnote'))).toBe(false);
    expect(seen(harmlessMarkdown(markdown)).replaceAll(/\s/g, '')).toBe(markdown.replaceAll(/\s/g, ''));
  });

  test.each([
    '@ada',
    '@octo/team',
    '#12',
    'octo/survey#12',
    'GH-12',
    '&#64;ada',
    '&commat;ada',
    '@&#8203;ada',
    'gh\\-12',
  ])('tells nobody and no issue: %s', (markdown) => {
    expect(textOf(parser.parse(harmlessMarkdown(markdown)))).not.toMatch(NAMES_SOMEBODY);
  });

  test('gives no command to other programs', () => {
    expect(harmlessMarkdown('Fine.\n/approve')).toBe('Fine.\n\u200B/approve');
  });

  test('keeps headings, lists, tables, emphasis and code', () => {
    const markdown = '# A\n\n- **b** ~~c~~ `d`\n\n| e |\n| --- |\n| f |\n\n```diff\n- g\n+ h\n```\n';
    expect(harmlessMarkdown(markdown)).toBe(markdown);
  });

  test('keeps parts that are folded, and what was escaped before', () => {
    const folded =
      '<details>\n<summary>3 more</summary>\n\n- <span>$</span>5 &amp; &lt;b&gt;\n\n</details>\n';
    expect(harmlessMarkdown(folded)).toBe(folded);
    expect(harmlessMarkdown('<details open onclick=x><summary style=y>')).toBe(
      '<\u200Bdetails open onclick=x><\u200Bsummary style=y>',
    );
    expect(harmlessMarkdown('@&#8203;ada &lt&num;12')).toBe('@\u200B\u200Bada &\u200Blt&\u200Bnum;12');
  });

  test('does not steer a terminal or turn lines around', () => {
    expect(harmlessMarkdown('a\u202Eb\u001B[2J\r\nc\td')).toBe('a\uFFFDb\uFFFD[2J\nc  d');
  });

  test('is harmless however it is put together', () => {
    const pieces = [
      '@',
      '#',
      '1',
      '<',
      '>',
      '!',
      '[',
      ']',
      '(',
      ')',
      ':',
      '/',
      '//',
      'https',
      'www',
      '.',
      'a',
      '&',
    ];
    const tags = ['<details>', '</summary>', '&#8203;', '&amp;', '&lt;'];
    const more = [
      '\\',
      '^',
      '`',
      '```',
      '\n',
      '\n\n',
      ' ',
      '~',
      '*',
      '_',
      '-',
      '|',
      'b.c',
      'GH-',
      ';',
      '"',
      'img',
    ];
    const markdown = fc
      .array(fc.constantFrom(...pieces, ...tags, ...more), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(markdown, (text) => {
        const tree = parser.parse(harmlessMarkdown(text));
        visit(tree, (node) => {
          expect(['link', 'image', 'definition', 'footnoteDefinition']).not.toContain(node.type);
          if (node.type === 'text' || node.type === 'html') expect(node.value).not.toMatch(NAMES_SOMEBODY);
          if (node.type === 'html')
            expect(node.value.replaceAll(/<\/?(?:details|summary|span)>/g, '')).not.toMatch(/<(?!\u200B)/);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line of text', () => {
  test('shows what is between backticks as code, and the rest as it is', () => {
    expect(inlineMarkdown('`a_b_c` is *not* a <topic>. See [x](y).')).toBe(
      '`a_b_c` is \\*not\\* a \\<\u200Btopic\\>. See \\[x\\]\u200B(y).',
    );
  });

  test('shows each of its characters', () => {
    const pieces = [
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      '<',
      '>',
      '#',
      '$',
      '&amp;',
      '\\',
      'word',
      ' and ',
      '~~',
      '|',
      '!',
    ];
    const line = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => `x${all.join('')}y`);
    fc.assert(
      fc.property(line, (text) => {
        // Markdown leaves out spaces at both ends of code.
        const codeless = text.replaceAll(/`([^`]+)`/g, '$1').replaceAll(' ', '');
        expect(seen(`- ${inlineMarkdown(text)}`).replaceAll(' ', '')).toBe(codeless);
      }),
      { numRuns: 500 },
    );
  });

  test('stays one line', () => {
    expect(inlineMarkdown('a\n\n# b')).toBe('a\uFFFD\uFFFD\\# b');
  });
});

test('code cannot end early', () => {
  expect(inlineCode('a`<b>`\n')).toBe("`a'<b>'\uFFFD`");
});

test('a text that is too long ends with an ellipsis', () => {
  expect(shortened('abcd', 4)).toBe('abcd');
  expect(shortened('abcde', 4)).toBe('abc…');
});
