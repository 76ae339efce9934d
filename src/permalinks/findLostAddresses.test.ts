import { expect, test } from 'vitest';
import { linesFor, readSmallSurvey } from '../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  edited,
  GRPO,
  LIMIT,
  smallSurvey,
} from '../../tests/fixtures/smallSurvey.ts';
import { listAddresses } from './listAddresses.ts';

/** The list of a small survey that has been published as it is; the line of an address is its index plus one. */
const PUBLISHED = listAddresses(readSmallSurvey());
const lineOf = (address: string) => PUBLISHED.indexOf(address) + 1;

/** What the check prints for changes to a survey that has been published. */
const linesAfter = (changes: Changes) =>
  linesFor({ 'permalinks.txt': `${PUBLISHED.join('\n')}\n`, ...changes });

const STAY = 'Expected every published address to stay, or to be redirected.';
const lost = (address: string, fix: string) => [
  `content/permalinks.txt:${lineOf(address)}:1 lost-address`,
  `  \`${address}\` was published, and nothing stands there any more. ${STAY} ${fix}`,
];

test('a survey that has all its addresses is right, and so is one with new ones', () => {
  const entry = (smallSurvey()[CLIP] ?? '')
    .replace('title: Clipping Explained\nshortTitle: Clip', 'title: Other\nshortTitle: Other')
    .replace('2503.00001', '2503.00002');
  expect(linesAfter({})).toEqual([]);
  expect(linesAfter({ 'papers/training/other.mdx': entry })).toEqual([]);
});

test('a paper whose file was renamed by hand is reported once, with the command that does it', () => {
  const lines = linesAfter({ [CLIP]: 'no file', 'papers/training/clipping.mdx': smallSurvey()[CLIP] ?? '' });
  expect(lines).toEqual(
    lost(
      '/papers/clip/',
      'Did you mean `/papers/clipping/`? Undo the change and run `npm run rename -- papers/clip clipping`, which keeps addresses and references, or add `- { from: /papers/clip/, to: /papers/clipping/ }` to content/redirects.yaml.',
    ),
  );
});

test('a term whose file was renamed by hand is reported beside the references that it breaks', () => {
  const lines = linesAfter({ [GRPO]: 'no file', 'glossary/relative-policy.mdx': smallSurvey()[GRPO] ?? '' });
  expect(lines.slice(-2)).toEqual(
    lost(
      '/glossary/#grpo',
      'Did you mean `/glossary/#relative-policy`? Undo the change and run `npm run rename -- glossary/grpo relative-policy`, which keeps addresses and references, or add `- { from: /glossary/#grpo, to: /glossary/#relative-policy }` to content/redirects.yaml.',
    ),
  );
  expect(lines.filter((line) => line.includes(' unknown-term'))).toHaveLength(3);
});

test('a paper that was removed is reported, and its redirect is enough for all that its page had', () => {
  expect(linesAfter({ [CLIP]: 'no file' })).toEqual(
    lost(
      '/papers/clip/',
      'Bring it back, or add `- { from: /papers/clip/, to: /papers/ }` to content/redirects.yaml.',
    ),
  );
  const redirects = 'redirects:\n  - { from: /papers/clip/, to: /papers/ }\n';
  const lines = linesAfter({ [CLIP]: 'no file', 'redirects.yaml': redirects });
  // What is left is the author, who has a place of his own.
  expect(lines).toEqual(
    lost(
      '/browse/author/#jean-le-rond-d-alembert',
      'Bring it back, or add `- { from: /browse/author/#jean-le-rond-d-alembert, to: /browse/author/ }` to content/redirects.yaml.',
    ),
  );
});

test('a result with another id is reported, with the line that keeps its address', () => {
  const [from, to] = ['/papers/limit/#result-math-large-k', '/papers/limit/#result-math-many-k'];
  const changes = edited(LIMIT, 'id: math-large-k', 'id: math-many-k');
  expect(linesAfter(changes)).toEqual(
    lost(from, `Did you mean \`${to}\`? Add \`- { from: ${from}, to: ${to} }\` to content/redirects.yaml.`),
  );
  const redirects = `redirects:\n  - { from: ${from}, to: ${to} }\n`;
  expect(linesAfter({ ...changes, 'redirects.yaml': redirects })).toEqual([]);
});

test('an anchor that the new page of an old one lacks is reported', () => {
  const entry = edited(LIMIT, 'id: math-large-k', 'id: other')[LIMIT] ?? '';
  const lines = linesFor({
    'permalinks.txt': '/papers/old/\n/papers/old/#findings\n/papers/old/#result-math-large-k\n',
    'redirects.yaml': 'redirects:\n  - { from: /papers/old/, to: /papers/limit/ }\n',
    [LIMIT]: entry,
  });
  expect(lines).toEqual([
    'content/permalinks.txt:3:1 lost-address',
    `  \`/papers/old/#result-math-large-k\` was published; its page is redirected to \`/papers/limit/\`, which has no \`#result-math-large-k\`. ${STAY} Bring it back, or add \`- { from: /papers/old/#result-math-large-k, to: /papers/limit/ }\` to content/redirects.yaml.`,
  ]);
});

test.each<[string, Changes]>([
  ['a misspelled field', edited(CLIP, 'scope: adjacent', 'scope: adjacant')],
  ['a file that cannot be read', { [CLIP]: '---\n' }],
  ['a misspelled question', edited(LIMIT, 'question: boundary', 'question: boundery')],
  ['a misspelled tag', edited(LIMIT, 'benchmarks: [math-500]', 'benchmarks: [math-50]')],
  ['a broken question', edited(BOUNDARY, 'order: 1', 'order: one')],
])('%s is one mistake, not one for every address that it hides', (_name, changes) => {
  const lines = linesAfter(changes);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes('lost-address'))).toEqual([]);
});
