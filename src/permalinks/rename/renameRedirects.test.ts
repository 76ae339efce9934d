import { expect, test } from 'vitest';
import type { Redirect } from '../../schema/redirects.ts';
import { renameRedirects, writeRedirects } from './renameRedirects.ts';

const redirect = (from: string, to: string): Redirect => ({ from, to });

/** What was published of one paper, and what is in use after it was renamed from `a` to `b`. */
const PUBLISHED = ['/papers/a/', '/papers/a/#findings', '/questions/q/#a'];
const IN_USE = new Set(['/papers/b/', '/papers/b/#findings', '/questions/q/', '/questions/q/#b']);
const MOVES = new Map([
  ['/papers/a/', '/papers/b/'],
  ['/questions/q/#a', '/questions/q/#b'],
]);

test('a published page is redirected with its anchors, and so is each anchor elsewhere', () => {
  expect(renameRedirects([], PUBLISHED, IN_USE, MOVES)).toEqual([
    redirect('/papers/a/', '/papers/b/'),
    redirect('/questions/q/#a', '/questions/q/#b'),
  ]);
});

test('what was never published needs no redirect', () => {
  expect(renameRedirects([], ['/questions/q/'], IN_USE, MOVES)).toEqual([]);
});

test('older addresses lead straight to the new ones', () => {
  const before = [
    redirect('/papers/older/', '/papers/a/'),
    redirect('/papers/oldest/', '/papers/a/#findings'),
  ];
  expect(renameRedirects(before, ['/papers/a/', '/papers/older/'], IN_USE, MOVES)).toEqual([
    redirect('/papers/older/', '/papers/b/'),
    redirect('/papers/oldest/', '/papers/b/#findings'),
    redirect('/papers/a/', '/papers/b/'),
  ]);
});

test('an anchor that is renamed keeps the addresses that its page had before', () => {
  const before = [redirect('/papers/a/', '/papers/b/')];
  const published = ['/papers/a/', '/papers/a/#result-x', '/papers/b/', '/papers/b/#result-x'];
  const moves = new Map([['/papers/b/#result-x', '/papers/b/#result-y']]);
  expect(renameRedirects(before, published, new Set(['/papers/b/', '/papers/b/#result-y']), moves)).toEqual([
    redirect('/papers/a/', '/papers/b/'),
    redirect('/papers/a/#result-x', '/papers/b/#result-y'),
    redirect('/papers/b/#result-x', '/papers/b/#result-y'),
  ]);
});

test('renamed back again, an address needs no redirect, and the name in between one if it was published', () => {
  const before = renameRedirects([], PUBLISHED, IN_USE, MOVES);
  const back = new Map([...MOVES].map(([from, to]) => [to, from]));
  const inUse = new Set(['/papers/a/', '/papers/a/#findings', '/questions/q/', '/questions/q/#a']);
  expect(renameRedirects(before, PUBLISHED, inUse, back)).toEqual([]);
  expect(renameRedirects(before, [...PUBLISHED, ...IN_USE], inUse, back)).toEqual([
    redirect('/papers/b/', '/papers/a/'),
    redirect('/questions/q/#b', '/questions/q/#a'),
  ]);
});

const FILE = `# Where addresses lead.
redirects:
  # The first one.
  - { from: /papers/a/, to: /papers/b/ }
  - from: /papers/c/
    to: /papers/b/
  - {from: "/papers/d/#x", to: '/papers/b/'} # moved
`;

test('redirects are added behind the others, which stay as they are written', () => {
  const all = [
    redirect('/papers/a/', '/papers/b/'),
    redirect('/papers/c/', '/papers/b/'),
    redirect('/papers/d/#x', '/papers/b/'),
  ];
  expect(writeRedirects(FILE, all)).toBe(
    FILE.replace(
      '{from: "/papers/d/#x", to: \'/papers/b/\'}',
      '{ from: "/papers/d/#x", to: \'/papers/b/\' }',
    ),
  );
  expect(writeRedirects(FILE, [...all, redirect('/papers/e/#on-q', '/papers/f/#on-r')])).toMatch(
    /moved\n {2}- \{ from: \/papers\/e\/#on-q, to: \/papers\/f\/#on-r \}\n$/,
  );
});

test('redirects change their target and go, and comments stay', () => {
  expect(writeRedirects(FILE, [redirect('/papers/c/', '/papers/z/')])).toBe(`# Where addresses lead.
redirects:
  # The first one.
  - from: /papers/c/
    to: /papers/z/
`);
});

test.each([
  ['an empty list', 'redirects: []\n'],
  ['a file without a list', '{}\n'],
])('%s takes a redirect, and is empty without it', (_name, file) => {
  const one = writeRedirects(file, [redirect('/papers/a/', '/papers/b/')]);
  expect(one).toMatch(/redirects:/);
  expect(one).toContain('from: /papers/a/, to: /papers/b/');
  expect(writeRedirects(one, [])).toMatch(/^\{? ?redirects: \[\] ?\}?\n$/);
});

test('a long redirect stays in its line', () => {
  const long = `/papers/${'very-long-name-'.repeat(5)}x/`;
  expect(writeRedirects('redirects: []\n', [redirect(long, `${long}#findings`)])).toBe(
    `redirects:\n  - { from: ${long}, to: ${long}#findings }\n`,
  );
});
