import { describe, expect, test } from 'vitest';
import { readingPage, readingStyles, readingText } from './readingEdition.ts';

const SITE = {
  base: '/survey/',
  files: new Set([
    'index.html',
    'papers/index.html',
    'papers/prorl/index.html',
    'papers/prorl/index.md',
    'llms.txt',
    'assets/a.css',
    'assets/serif.woff2',
    'assets/start.js',
    'data/survey.json',
    'opensearch.xml',
    'icon.svg',
  ]),
};
const page = (inside: string) => `<!doctype html><html lang="en"><head></head><body>${inside}</body></html>`;
const read = (inside: string, file = 'papers/prorl/index.html') =>
  /<body>(.*)<\/body>/s.exec(readingPage(page(inside), file, SITE))?.[1];
const headOf = (inside: string) =>
  /<head>(.*)<\/head>/s.exec(
    readingPage(`<!doctype html><html><head>${inside}</head><body></body></html>`, 'index.html', SITE),
  )?.[1];

describe('links of a page lead to files', () => {
  test.each([
    ['/survey/', '../../index.html'],
    ['/survey/papers/', '../index.html'],
    ['/survey/papers/prorl/', 'index.html'],
    ['/survey/papers/prorl/#findings', 'index.html#findings'],
    ['/survey/data/survey.json', '../../../data/survey.json'],
    ['#findings', '#findings'],
    ['https://arxiv.org/abs/2505.24864', 'https://arxiv.org/abs/2505.24864'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['/survey/?q=entropy', '../../index.html'],
  ])('%s', (address, place) => {
    expect(read(`<a href="${address}">x</a>`)).toBe(`<a href="${place}">x</a>`);
  });

  test('and one that leads out of the site by its path stays as it is', () => {
    expect(read('<a href="/other/">x</a>')).toBe('<a href="/other/">x</a>');
  });

  test('pictures too', () => {
    expect(read('<img src="/survey/icon.svg" alt="">')).toBe('<img src="../../icon.svg" alt="">');
  });
});

describe('nothing runs', () => {
  test.each([
    ['<script type="module" src="/survey/assets/start.js"></script>'],
    ['<script>document.title = "x"</script>'],
    ['<script type="speculationrules">{}</script>'],
  ])('%s is gone', (script) => {
    expect(read(`<p>before</p>${script}<p>after</p>`)).toBe('<p>before</p><p>after</p>');
  });

  test('and the policy allows none', () => {
    expect(headOf('<meta http-equiv="content-security-policy" content="script-src \'self\'">')).toContain(
      'script-src &#x27;none&#x27;',
    );
  });
});

test('what a page shows without scripts is shown to all, but not the order to go to another page', () => {
  expect(read('<noscript><p>Read <b>this</b>.</p><meta http-equiv="refresh" content="0"></noscript>')).toBe(
    '<p>Read <b>this</b>.</p>',
  );
});

test('a page names no file that the archive leaves out', () => {
  expect(
    headOf(
      '<link rel="search" href="/survey/opensearch.xml"><link rel="preload" href="/survey/assets/serif.woff2" as="font"><link rel="canonical" href="https://survey.example/survey/"><link rel="stylesheet" href="/survey/assets/a.css">',
    ),
  ).toBe(
    '<link rel="canonical" href="https://survey.example/survey/"><link rel="stylesheet" href="assets/a.css">',
  );
});

describe('styles', () => {
  const styles = (css: string) => readingStyles(css, 'assets/a.css', SITE);

  test('find their fonts from a disk', () => {
    expect(styles('src:url(/survey/assets/serif.woff2)format("woff2")')).toBe(
      'src:url("serif.woff2")format("woff2")',
    );
  });

  test('hide controls that need scripts, and show what stands for them', () => {
    expect(styles('@media (scripting:none){a{}}@media (scripting: enabled){b{}}')).toBe(
      '@media (min-width:0){a{}}@media (max-width:0){b{}}',
    );
  });

  test('keep pictures that are written into them', () => {
    const css = 'a{background:url("data:image/svg+xml,%3Csvg/%3E")}';
    expect(styles(css)).toBe(css);
  });
});

describe('links of a text lead to files', () => {
  const text = (markdown: string) => readingText(markdown, 'papers/prorl/index.md', SITE);

  test.each([
    ['[Papers](/survey/papers/)', '[Papers](../../../site/papers/index.html)'],
    [
      '[/survey/papers/prorl/](/survey/papers/prorl/)',
      '[/survey/papers/prorl/](../../../site/papers/prorl/index.html)',
    ],
    [
      '[Findings](/survey/papers/prorl/#findings)',
      '[Findings](../../../site/papers/prorl/index.html#findings)',
    ],
    ['[llms.txt](/survey/llms.txt)', '[llms.txt](../../llms.txt)'],
    ['[text](/survey/papers/prorl/index.md)', '[text](index.md)'],
    ['[data](/survey/data/survey.json)', '[data](../../../data/survey.json)'],
    [
      '- [a *b*](/survey/), [c](https://c.example), [d](/survey/)',
      '- [a *b*](../../../site/index.html), [c](https://c.example), [d](../../../site/index.html)',
    ],
    ['| [a](/survey/) |\n| --- |', '| [a](../../../site/index.html) |\n| --- |'],
  ])('%s', (markdown, read) => {
    expect(text(markdown)).toBe(read);
  });

  test.each([
    ['a whole address', '[here](https://survey.example/survey/papers/)'],
    ['an address of another site', '[arXiv](https://arxiv.org/abs/2505.24864)'],
    ['a path that leads out of the site', '[other](/other/)'],
    ['code', '`[Papers](/survey/papers/)`\n\n```md\n[Papers](/survey/papers/)\n```'],
    ['a formula', '$[x](/survey/)$'],
    ['everything that is not a link', '# A  title\n\n* one\n+ two \\[a](/survey/)\n\n<b>c</b>\n'],
  ])('but %s stays as it is', (_, markdown) => {
    expect(text(markdown)).toBe(markdown);
  });
});
