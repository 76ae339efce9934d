import { describe, expect, test } from 'vitest';
import { parseBody } from '../markdown/parseBody.ts';
import { bodyView } from './bodyView.ts';
import type { View } from './view.ts';

const show = (body: string) =>
  bodyView(parseBody(body), { href: (path) => `/base${path}`, paperName: (slug) => `Paper ${slug}` });

/** A view as one would write it, for comparing. */
function written(part: View): string {
  if (typeof part === 'string') return part;
  if ('latex' in part) return /display="block"/.test(part.mathml) ? `$$${part.latex}$$` : `$${part.latex}$`;
  const { tag, attributes, children } = part;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}=${value}`);
  return `<${tag}${given.join('')}>${children.map(written).join('')}</${tag}>`;
}

describe('a text is shown as its page will show it', () => {
  test.each([
    ['headings below those of the page', '## Problem\n\nText.', '<h4>Problem</h4><p>Text.</p>'],
    ['emphasis and code', '*a* **b** `c`', '<p><em>a</em> <strong>b</strong> <code>c</code></p>'],
    ['quotes, typeset', '"a" isn\'t', '<p>“a” isn’t</p>'],
    ['formulas', 'A $k$\n\n$$\nx^2\n$$', '<p>A $k$</p>$$x^2$$'],
    ['lists', '1. a\n2. b', '<ol><li><p>a</p></li><li><p>b</p></li></ol>'],
    [
      'links, inside the survey and to elsewhere',
      '[a](/questions/x/) [b](https://e.org) [c][r]\n\n[r]: https://r.org',
      '<p><a href=/base/questions/x/>a</a> <a href=https://e.org>b</a> <a href=https://r.org>c</a></p>',
    ],
    [
      'papers and terms',
      '<Cite paper="prorl" /> and <Term id="pass-at-k">pass@*k*</Term>',
      '<p><a class=cite href=/base/papers/prorl/>Paper prorl</a> and <a class=term href=/base/glossary/#pass-at-k>pass@<em>k</em></a></p>',
    ],
    [
      'tables',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '<div class=scroll tabindex=0><table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
    [
      'notes',
      'A.[^n]\n\n[^n]: Why.',
      '<p>A.<sup>1</sup></p><div class=footnotes><ol><li><p>Why.</p></li></ol></div>',
    ],
    ['a less-than sign', 'k &lt; 5', '<p>k < 5</p>'],
    [
      'a picture by its words',
      '<Figure src="./a.png" alt="A curve" caption="It rises." />',
      '<em>[./a.png: A curve. It rises.]</em>',
    ],
  ])('%s', (_, body, expected) => {
    expect(show(body).map(written).join('')).toBe(expected);
  });
});

test.each([
  ['HTML', '<b>bold</b>'],
  ['code', 'It is {1 + 1}.'],
  ['an import', "import x from 'y'\n\nText."],
])('nothing of what the check refuses is shown as more than text: %s', (_, body) => {
  expect(show(body).map(written).join('')).not.toMatch(/<b>|1 \+ 1|import/);
});
