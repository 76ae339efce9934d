import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';

const FOLDER = resolve('.cache/body');
const CONTENT = join(FOLDER, 'content');
const OUT = join(FOLDER, 'site');
const FOLDER_OF_ENTRY = join(CONTENT, 'papers/capability-debate');

/** Everything that a text may hold. */
const BODY = `
## Problem

The measure is <Term id="pass-at-k">pass@k</Term>, see <Cite paper="limit-of-rlvr" />, [the
question](/questions/boundary/#sharpens) and a note.[^1] The share stays &lt;10% at $k<5$.

[^1]: A note with \`code\`.

## Approach

| Model | Score |
| :-- | --: |
| Base | 12.5 |

\`\`\`python
def f(x: int) -> int:
    return x  # { not code of ours }
\`\`\`

<Figure src="./dot.png" alt="A dot" caption="One pixel." />

## Findings

$$
x^{2}
$$

## Limits

Not stated in the abstract.
`;

/** Who worked on the entry, and what was mended. */
const PEOPLE = `contributors: [ada-example]
corrections:
  - { date: 2026-11-22, what: A condition was left out. }
  - { date: 2026-11-23, what: The unit was wrong. }
`;

/** One pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let html = '';
let about = '';
beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  const entry = join(FOLDER_OF_ENTRY, 'prorl.mdx');
  const [, frontMatter] = readFileSync(entry, 'utf8').split(/^---$/m);
  writeFileSync(entry, `---${frontMatter}${PEOPLE}---\n${BODY}`);
  writeFileSync(join(FOLDER_OF_ENTRY, 'dot.png'), PICTURE);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, SURVEY_CONTENT: CONTENT, OUT_DIR: OUT, BASE_PATH: '/base/', SITE_URL: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  html = readFileSync(join(OUT, 'papers/prorl/index.html'), 'utf8');
  about = readFileSync(join(OUT, 'about/index.html'), 'utf8');
});

test('papers, terms and links in a text lead to their pages under the base path', () => {
  expect(html).toMatch(/<a class="cite" href="\/base\/papers\/limit-of-rlvr\/"[^>]*>Limit of RLVR<\/a>/);
  expect(html).toContain('<a class="term" href="/base/glossary/#pass-at-k">pass@k</a>');
  expect(html).toContain('href="/base/questions/boundary/#sharpens"');
});

test('the headings of a text stand in the contents and have a visible link', () => {
  for (const id of ['problem', 'approach', 'findings', 'limits']) {
    expect(html).toMatch(new RegExp(`<h2 id="${id}">[^<]+<a class="anchor" href="#${id}"`));
    expect(html.match(new RegExp(`<li><a href="#${id}">`, 'g'))).toHaveLength(2);
  }
  expect(html).not.toContain('<li><a href="#footnote-label">');
});

test('a picture of the repository is part of the site, with its size and its caption', () => {
  expect(html).toMatch(
    /<figure><img src="\/base\/assets\/dot\.[^"]+"[^>]* alt="A dot"[^>]* width="1" height="1">/,
  );
  expect(html).toContain('<figcaption>One pixel.</figcaption>');
});

test('math, code and tables need no inline style and no script', () => {
  expect(html.match(/<math/g)?.length).toBe(2);
  expect(html).toContain('code-token-keyword');
  expect(html).toContain('{ not code of ours }');
  expect(html).toContain('class="align-right"');
  expect(html).not.toMatch(/ style=| align=/);
});

test('who worked on an entry is named in it and among all contributors', () => {
  const link = '<a href="https://github.com/ada-example">ada-example</a>';
  expect(html).toContain(`<dt>Contributors</dt><dd>${link}</dd>`);
  expect(about).toContain(`<li>${link}, 1 entry</li>`);
});

test('corrections stand on the page with their dates, and the facts name the latest one', () => {
  const [, list = ''] = /<ul class="related">(<li id="correction-.*?)<\/ul>/s.exec(html) ?? [];
  expect(list.replace(/<[^>]+>/g, '')).toBe(
    '22 November 2026: A condition was left out. #23 November 2026: The unit was wrong. #',
  );
  expect(html).toContain('<a href="#corrections">Corrected</a> on 23 November 2026.');
});

test.each([
  ['entry', () => html],
  ['list of contributors', () => about],
])('the page of the %s is valid HTML', async (_, page) => {
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(
    page(),
    'page.html',
  );
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});
