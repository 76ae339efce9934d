import { expect, test } from 'vitest';
import { linesFor } from '../../tests/fixtures/findings.ts';
import { CLIP, edited } from '../../tests/fixtures/smallSurvey.ts';

/** What the check prints for redirects, one in a line from line 2 on. */
const linesOf = (...redirects: string[]) =>
  linesFor({ 'redirects.yaml': ['redirects:', ...redirects.map((one) => `  - { ${one} }`), ''].join('\n') });

test('redirects of pages and anchors to pages and anchors are right', () => {
  expect(
    linesOf(
      'from: /papers/old/, to: /papers/limit/',
      'from: /papers/old/#result-a, to: /papers/limit/#result-math-large-k',
      'from: /papers/clip/#result-b, to: /papers/clip/',
      'from: /questions/none/, to: /questions/boundary/#expands',
    ),
  ).toEqual([]);
});

test.each([
  ['there is no file', 'no file'],
  ['the file is empty', ''],
  ['the list is missing', '{}\n'],
  ['the list is empty', 'redirects: []\n'],
])('nothing is wrong where %s', (_name, file) => {
  expect(linesFor({ 'redirects.yaml': file })).toEqual([]);
});

test('a target that does not exist is reported with the nearest that does', () => {
  expect(linesOf('from: /papers/old/, to: /papers/limits/')).toEqual([
    'content/redirects.yaml:2:31 unknown-address',
    '  `/papers/limits/` is no address of the survey. Expected a page, or an anchor that is marked # on its page. Did you mean `/papers/limit/`?',
  ]);
});

test('a target that is redirected itself is reported with where it leads', () => {
  expect(
    linesOf(
      'from: /papers/a/, to: /papers/b/#findings',
      'from: /papers/b/, to: /papers/c/',
      'from: /papers/c/, to: /papers/limit/',
    ),
  ).toEqual([
    'content/redirects.yaml:2:29 redirect-chain',
    '  `/papers/b/#findings` is redirected itself, to `/papers/limit/#findings`. Expected an address that is in use. Write `to: /papers/limit/#findings`.',
    'content/redirects.yaml:3:29 redirect-chain',
    '  `/papers/c/` is redirected itself, to `/papers/limit/`. Expected an address that is in use. Write `to: /papers/limit/`.',
  ]);
});

test('redirects that lead in a circle are reported, and so is one to itself', () => {
  expect(
    linesOf(
      'from: /papers/a/, to: /papers/b/',
      'from: /papers/b/, to: /papers/a/',
      'from: /papers/c/, to: /papers/c/',
    ),
  ).toEqual([
    'content/redirects.yaml:2:29 redirect-loop',
    '  The redirects lead in a circle: `/papers/a/` → `/papers/b/` → `/papers/a/`. Expected an address that is in use.',
    'content/redirects.yaml:3:29 redirect-loop',
    '  The redirects lead in a circle: `/papers/b/` → `/papers/a/` → `/papers/b/`. Expected an address that is in use.',
    'content/redirects.yaml:4:29 redirect-loop',
    '  The redirects lead in a circle: `/papers/c/` → `/papers/c/`. Expected an address that is in use.',
  ]);
});

test.each(['/papers/limit/', '/questions/boundary/#limit', '/', '/about/#limits'])(
  'a redirect of %s, which is in use, is reported',
  (from) => {
    expect(linesOf(`from: ${from}, to: /papers/clip/`)).toEqual([
      'content/redirects.yaml:2:13 redirect-in-use',
      `  \`${from}\` is an address of the survey as it is. Expected an address that was published and is no more. Remove the redirect.`,
    ]);
  },
);

test('an address that is redirected twice is reported the second time', () => {
  expect(linesOf('from: /papers/old/, to: /papers/limit/', 'from: /papers/old/, to: /papers/clip/')).toEqual([
    'content/redirects.yaml:3:13 duplicate-redirect',
    '  `/papers/old/` is already redirected in line 2. Expected each address once.',
  ]);
});

test('an anchor of a page that is neither there nor redirected is reported', () => {
  expect(linesOf('from: /papers/old/#findings, to: /papers/limit/')).toEqual([
    'content/redirects.yaml:2:13 redirect-without-page',
    '  `/papers/old/` neither stands in the survey nor is redirected. Expected the page of the anchor to exist, or to be redirected too. Add a redirect from `/papers/old/`; it takes along all anchors that have no redirect of their own.',
  ]);
});

test.each(['related', 'main', 'group-qwen'])(
  'an old anchor #%s, which would stand on its page twice, is reported',
  (anchor) => {
    expect(linesOf(`from: /papers/clip/#${anchor}, to: /papers/limit/`)).toEqual([
      'content/redirects.yaml:2:13 reserved-id',
      `  \`#${anchor}\` is a part that pages have. Expected an anchor that names no part of pages. Remove the redirect.`,
    ]);
  },
);

test.each(['papers/old/', '/papers/old', 'https://elsewhere.example/'])(
  'a redirect of %s, which is no address, is reported',
  (from) => {
    expect(linesOf(`from: ${from}, to: /papers/limit/`)).toEqual([
      'content/redirects.yaml:2:13 wrong-format',
      `  \`redirects[0].from\` is \`${from}\`. Expected an address from the root of the survey, with a \`/\` at both ends of its page, such as \`/papers/prorl/\` or \`/papers/prorl/#findings\`.`,
    ]);
  },
);

test('a target outside of the survey is reported', () => {
  expect(linesOf('from: /papers/old/, to: //elsewhere.example/')[0]).toBe(
    'content/redirects.yaml:2:31 wrong-format',
  );
});

test('targets are looked up once the rest is right, since they may only seem to be missing', () => {
  const redirects = 'redirects:\n  - { from: /papers/old/, to: /papers/clip/ }\n';
  const broken = edited(CLIP, 'scope: adjacent', 'scope: adjacant');
  expect(linesFor({ ...broken, 'redirects.yaml': redirects }).filter((_, index) => index % 2 === 0)).toEqual([
    'content/papers/training/clip.mdx:9:8 unknown-value',
  ]);
});
