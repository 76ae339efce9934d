import { expect, test } from 'vitest';
import { writeDocument } from './document.ts';
import { documentFromHtml } from './fromHtml.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const resolve = (href: string) => new URL(href, 'https://survey.example/about/').href;
const page = (main: string) => `<html><body><nav>Menu</nav><main>${main}</main></body></html>`;
const plain = (html: string) =>
  writeMarkdown(documentFromHtml(page(`<h1>About</h1>${html}`), '/about/', resolve).content).trimEnd();

test('a page gives its title, its summary and where it comes from', () => {
  const html = page(
    '<header><p class="kicker">Page</p><h1>All of it </h1><p class="standfirst">By <code>npm</code>.</p></header>',
  );
  const origin = {
    survey: { site: { title: 'Survey', licenses: { text: 'CC BY 4.0', code: 'MIT' } } },
    version: { date: '2026-11-21', commit: '0123456789' },
    url: (address: string) => `https://survey.example${address}`,
  };
  expect(writeDocument(documentFromHtml(html, '/about/', resolve), origin)).toBe(
    [
      '# All of it',
      '> By `npm`.',
      'This is the text of <https://survey.example/about/>, a page of the survey [Survey](https://survey.example/), version of 21 November 2026 (commit 0123456). License: CC BY 4.0. The text of a page is at `index.md` below its address; [llms.txt](https://survey.example/llms.txt) lists these files.\n',
    ].join('\n\n'),
  );
});

test.each([
  [
    'headings with their addresses',
    '<h2>Limits <a class="anchor" href="#limits" aria-label="Link">#</a></h2><h3>Others</h3>',
    '## [Limits](https://survey.example/about/#limits)\n\n### Others',
  ],
  [
    'links, code and marks',
    '<p>See <a href="/x/">x &lt; 1</a>,\n <code>npm ci</code> and <b>all</b> <i>of</i> it.</p>',
    'See [x < 1](https://survey.example/x/), `npm ci` and **all** *of* it.',
  ],
  [
    'paragraphs of parts of lines',
    '<section>One <span>line</span><p>Next</p> last</section>',
    'One line\n\nNext\n\nlast',
  ],
  ['lists', '<ul><li>a<ul><li>b</li></ul></li></ul><ol><li><p>c</p></li></ol>', '- a\n  - b\n\n1. c'],
  [
    'headings in a list as lines',
    '<ul><li><h2><a href="/x/">X</a></h2><p>y</p></li></ul>',
    '- [X](https://survey.example/x/)\n\n  y',
  ],
  [
    'terms with what is said of them',
    '<dl><div><dt>Metric</dt><dd>pass@k</dd></div><dt>Wrong</dt><dd><pre><code>a:\n  b\n</code></pre></dd></dl>',
    '- Metric: pass@k\n- Wrong\n  ```\n  a:\n    b\n  ```',
  ],
  [
    'tables',
    '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b | c</td></tr></tbody></table>',
    '| A |\n| - |\n| b \\| c |',
  ],
  [
    'marks by their words',
    '<p><span role="img" aria-label="direct evidence"></span> x</p>',
    'direct evidence x',
  ],
])('a page keeps %s', (_, html, markdown) => {
  expect(plain(html)).toBe(markdown);
});

test.each([
  ['<nav class="toc">On this page</nav><details class="toc-fold">On this page</details>'],
  ['<button>Copy</button><form>Name</form><dialog>Cite</dialog>'],
  ['<script>run()</script><template>x</template><svg><text>May</text></svg>'],
  ['<p hidden>Nothing</p>'],
])('a page leaves out what is no text: %s', (html) => {
  expect(plain(html)).toBe('');
});

test('a page without a title cannot be read', () => {
  expect(() => documentFromHtml('<main></main>', '/about/', resolve)).toThrow(
    'The page /about/ has no <main> with an <h1> to read its text from.',
  );
});
