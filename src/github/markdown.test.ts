import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { printable } from '../findings/printable.ts';
import { asCode, asLink, escapeText, escapeTextWithCode, harmlessMarkdown, shortened } from './markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What a reader sees of Markdown, without the invisible spaces and the tags around `$`. */
function read(markdown: string): { text: string; kinds: Set<Nodes['type']>; tags: string[] } {
  const tree = parser.runSync(parser.parse(markdown)) as Root;
  const kinds = new Set<Nodes['type']>();
  const tags: string[] = [];
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type !== 'html') return;
    tags.push(node.value);
    node.value = '';
  });
  return { text: textOf(tree).replaceAll('\u200b', ''), kinds, tags };
}

const plain = (text: string) => printable(text.replace(/\s+/g, ' ').trim());

/** Words that GitHub makes links or pictures of in what it has rendered. */
const ACTIVE = /(?:^|[^A-Za-z0-9])@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:|[\w.+-]@[\w.-]+\.\w/i;

const nasty = fc.string({
  unit: fc.constantFrom(
    ...'@#:/.$*_~`[]()<>&\\!|+-=1a \n'.split(''),
    ...['www.', 'https://', '@octocat', '#12', 'GH-', '</details>', '- ', '1. ', '# ', '> ', '```'],
  ),
  maxLength: 30,
});

describe('text from outside', () => {
  test.each([
    ['a mention', 'by @octocat', 'by @&#8203;octocat'],
    ['a mention behind a bracket', '(@octocat)', '(@&#8203;octocat)'],
    ['a team', '@org/team', '@&#8203;org/team'],
    ['an email address', 'a@b.example', 'a@&#8203;b.example'],
    ['a commit of somebody', 'jlord@a5c3785ed8d6', 'jlord@&#8203;a5c3785ed8d6'],
    ['an issue', 'fixes #12, octo/cat#7', 'fixes #&#8203;12, octo/cat#&#8203;7'],
    ['an issue in words', 'GH-12 and gh-3', 'GH-&#8203;12 and gh-&#8203;3'],
    ['an address', 'https://github.com/o/r/issues/1', 'https:&#8203;//github.com/o/r/issues/1'],
    ['an address without its scheme', 'www.example.org', 'www&#8203;.example.org'],
    ['an emoji', ':tada:', ':&#8203;tada:'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['HTML', '</details><img src=x>', '&lt;/details&gt;&lt;img src=x&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['markup', '*a* _b_ ~~c~~ `d` [e](f) \\', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\[e\\](f) \\\\'],
    ['a heading', '# Big', '\\# Big'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a line break', 'one\n\n# two', 'one # two'],
    ['a character that turns text around', 'a\u202eb', 'a\ufffdb'],
  ])('%s is shown and not made', (_name, text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  test('is left alone where nothing could be made of it', () => {
    for (const text of ['pass@k', 'pass@128, then pass@1.', '12.5%', 'C# and F#', 'k-th (of n)', '+5 points'])
      expect(escapeText(text)).toBe(text);
  });

  test('is cut at a space where it is long', () => {
    expect(escapeText('one two three', 9)).toBe('one two…');
  });

  test('reads as it stands, whatever it is and wherever it is put', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
        const shown = plain(text);
        fc.pre(shown !== '');
        const escaped = escapeText(text);
        for (const [markdown, around] of [
          [`- ${escaped}`, ['root', 'list', 'listItem', 'paragraph', 'text']],
          [`- x ${escaped} y`, ['root', 'list', 'listItem', 'paragraph', 'text']],
          [`- x **${escaped}** y`, ['root', 'list', 'listItem', 'paragraph', 'text', 'strong']],
          [`- ~~${escaped}~~`, ['root', 'list', 'listItem', 'paragraph', 'text', 'delete']],
          [`- [${escaped}](/a)`, ['root', 'list', 'listItem', 'paragraph', 'text', 'link']],
        ] as const) {
          const { text: seen, kinds, tags } = read(markdown);
          expect(seen.replace(/^x | y$/g, '')).toBe(shown);
          expect([...kinds].filter((kind) => kind !== 'html').sort()).toEqual(
            [...around].filter((kind) => kind !== 'text' || kinds.has('text')).sort(),
          );
          expect(tags.filter((tag) => !/^<\/?span>$/.test(tag))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('holds nothing that GitHub acts upon once it is rendered', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const tree = parser.runSync(parser.parse(`- ${escapeText(text)}`)) as Root;
        visit(tree, 'text', ({ value }) => expect(value).not.toMatch(ACTIVE));
      }),
      { numRuns: 300 },
    );
  });
});

describe('code', () => {
  test.each([
    ['https://a.example/@x', '`https://a.example/@x`'],
    ['a`b', '`` a`b ``'],
    ['``', '``` `` ```'],
    ['a\nb', '`a b`'],
  ])('%j is shown as it is', (text, markdown) => {
    expect(asCode(text)).toBe(markdown);
    expect(read(`x ${markdown}`)).toMatchObject({ text: `x ${plain(text)}`, tags: [] });
  });
});

describe('a link', () => {
  test('leads to the page where the survey stands', () => {
    expect(asLink('Limit', '/papers/limit/#on-boundary', 'https://a.example/survey/')).toBe(
      '[Limit](https://a.example/survey/papers/limit/#on-boundary)',
    );
  });

  test('is an address where that is unknown, and only a name where there is no page', () => {
    expect(asLink('Limit', '/papers/limit/', undefined)).toBe('Limit (`/papers/limit/`)');
    expect(asLink('Limit', undefined, 'https://a.example')).toBe('Limit');
  });

  test('cannot be ended by what an entry puts into an address', () => {
    expect(asLink('x', '/questions/a) <b> [c](d/', 'https://a.example')).toBe(
      '[x](https://a.example/questions/a%29%20%3Cb%3E%20%5Bc%5D%28d/)',
    );
  });
});

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
    const kinds = read(harmlessMarkdown(markdown)).kinds;
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

describe('a text with code', () => {
  test('shows what is between backticks as code, and the rest as it is', () => {
    expect(escapeTextWithCode('`a_b_c` is *not* a <topic>. See [x](y), $5 and pass@k.')).toBe(
      '`a_b_c` is \\*not\\* a &lt;topic&gt;. See \\[x\\](y), <span>$</span>5 and pass@k.',
    );
  });

  test('shows each of its characters, and nothing else', () => {
    const line = fc
      .array(fc.oneof(nasty, fc.constantFrom('`', '`code`', 'word', ' and ')))
      .map((all) => `x${all.join('')}y`);
    fc.assert(
      fc.property(line, (text) => {
        const { text: seen, kinds } = read(`- ${escapeTextWithCode(text)}`);
        // Markdown leaves out spaces at both ends of code.
        const codeless = plain(text).replaceAll(/`([^`]+)`/g, '$1');
        expect(seen.replaceAll(' ', '')).toBe(codeless.replaceAll(' ', ''));
        for (const kind of kinds)
          expect(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode', 'html']).toContain(kind);
      }),
      { numRuns: 500 },
    );
  });

  test('holds nothing that GitHub acts upon once it is rendered', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const tree = parser.runSync(parser.parse(`- ${escapeTextWithCode(text)}`)) as Root;
        visit(tree, 'text', ({ value }) => expect(value).not.toMatch(ACTIVE));
      }),
      { numRuns: 300 },
    );
  });
});

test('a text that is too long is cut at a space where it has one, and ends with an ellipsis', () => {
  expect(shortened('abcd', 4)).toBe('abcd');
  expect(shortened('abcde', 4)).toBe('abc…');
  expect(shortened('ab cdef', 6)).toBe('ab…');
});
