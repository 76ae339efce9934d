import { describe, expect, test } from 'vitest';
import { proseLinesFor } from '../../../tests/fixtures/findings.ts';
import { CLIP, edited, PASS_AT_K, withText } from '../../../tests/fixtures/smallSurvey.ts';

/** What is said of marks in the text of a term, which has no headings; it begins in column 1 of line 14. */
const inText = async (body: string) =>
  (await proseLinesFor(withText(PASS_AT_K, `\n${body}\n`))).filter((_, index, lines) =>
    /stray-mark/.test(lines[index - (index % 2)] ?? ''),
  );

const CODE = 'Expected code between two backticks, and quotes as `"`.';
const PAIRS = 'Expected marks in pairs, without spaces inside, as in `**text**`.';
const FORMULA = 'Expected a formula between two `$` signs, without spaces inside; write `\\$` for dollars.';
const LINK = 'Expected a link as `[text](https://…)`, without a space between its brackets.';
const CITE = 'Expected a paper as `<Cite paper="…" />` with the slug of its entry.';
const HEADING = 'Expected a space between the `#` signs of a heading and its words.';
const ITEM = 'Expected items of a list to begin with `- `.';

describe('a mark that does nothing is named, since readers would see it', () => {
  test.each([
    ['code that is not closed', 'As `k grows.', 4, '`', CODE],
    ['quotes of LaTeX', "It ``grows''.", 4, '``', CODE],
    ['bold text that is not closed', 'It **grows.', 4, '**', PAIRS],
    ['bold text with spaces inside', 'It ** grows ** here.', 4, '**', PAIRS],
    ['struck out text that is not closed', 'It ~~grows.', 4, '~~', PAIRS],
    ['a formula that is not closed', 'With $k answers.', 6, '$', FORMULA],
    ['LaTeX in text', 'With \\alpha it grows.', 6, '\\alpha', 'Expected LaTeX only between two `$` signs.'],
    ['a space in a link', 'See [it] (https://example.org).', 8, '] (', LINK],
    ['a link turned around', 'See (it)[/papers/limit/].', 8, ')[', LINK],
    ['a link of a wiki', 'See [[limit]].', 5, '[[limit]]', CITE],
    ['a citation of Pandoc', 'See [@yue2025does].', 5, '[@yue2025does', CITE],
    ['a heading without a space', '##Notes', 1, '##', HEADING],
    ['an item without a space', '-one', 1, '-', ITEM],
    ['a bullet', '• one', 1, '•', ITEM],
  ])('%s', async (_name, body, column, shown, expected) => {
    expect(await inText(body)).toEqual([
      `content/glossary/pass-at-k.mdx:14:${column} stray-mark`,
      `  “${shown}” is shown to readers as it stands. ${expected}`,
    ]);
  });

  test.each([
    ['marks that do their work', '**a** __b__ ~~c~~ `d` $k$ [e](https://example.org)\n\n- f\n- g\n\n> h\n'],
    ['signs that are escaped', 'It is \\`a\\`, \\*\\*b, \\$k, \\~~ and c.'],
    ['signs that are meant', 'It costs $5, A* and V* search, a - b, 5 * 3, #1 of 2, -0.38 and (a) [b].'],
    ['marks inside of code and math', 'See `**a` and $\\alpha$.\n\n```text\n**b\n• c\n```\n'],
  ])('but not %s', async (_name, body) => {
    expect(await inText(body)).toEqual([]);
  });
});

describe('a field of front matter holds plain text', () => {
  test.each([
    ['bold text', 'A **wider** clip', 13, '**'],
    ['emphasis', 'A *wider* clip', 13, '*wider*'],
    ['code', 'A `wider` clip', 13, '`'],
    ['a formula', 'A clip of $k$', 21, '$'],
    ['LaTeX', 'A clip of \\epsilon', 21, '\\epsilon'],
    ['a component', '<Cite paper="limit" /> says a wider clip', 11, '<Cite'],
    ['a link', '"[A clip](https://example.org)"', 19, ']('],
    ['an entity', 'Clip &amp; bound', 16, '&amp;'],
  ])('and no %s', async (_name, takeaway, column, shown) => {
    const changes = edited(CLIP, 'takeaway: A wider clip keeps runs stable.', `takeaway: ${takeaway}`);
    expect((await proseLinesFor(changes)).slice(0, 2)).toEqual([
      `content/papers/training/clip.mdx:10:${column} stray-mark`,
      `  “${shown}” is shown to readers as it stands. Expected plain text: fields hold no Markdown, LaTeX or components.`,
    ]);
  });

  test.each([
    'V* Bench and A* search, <10% of runs & more',
    '"Caf\\u00e9: 5*3 runs at $5"',
    'An R&D; team of 5',
  ])('but signs of text may stand there: %s', async (takeaway) => {
    const changes = edited(CLIP, 'takeaway: A wider clip keeps runs stable.', `takeaway: ${takeaway}`);
    expect((await proseLinesFor(changes)).filter((line) => /stray-mark/.test(line))).toEqual([]);
  });
});
