import { describe, expect, test } from 'vitest';
import { linesFor } from '../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  DEBATE,
  edited,
  essay,
  LIMIT,
  PASS_AT_K,
  withText,
} from '../../tests/fixtures/smallSurvey.ts';

/** What the check says of a text of the term “pass@k”; it begins in column 1 of line 14. */
const complaints = (body: string, more: Changes = {}) =>
  linesFor({ ...withText(PASS_AT_K, `\n${body}\n`), ...more });

const EXPECTED = 'Expected a page of the survey, or a part that is marked # on its page.';

describe('a link to nothing in the survey is named', () => {
  test.each([
    ['a page', '/papers/limits/', ' Did you mean `/papers/limit/`?'],
    ['a page without the slash at its end', '/papers/limit', ' Did you mean `/papers/limit/`?'],
    ['a part of a page', '/papers/limit/#finding', ' Did you mean `/papers/limit/#findings`?'],
    ['a part that is like no other', '/papers/limit/#discussion', ''],
    ['a part of the own page', '#grpoo', ' Did you mean `/glossary/#grpo`?'],
    ['a file of the project', '/content/papers/debate/limit.mdx', ''],
  ])('%s', (_name, address, fix) => {
    expect(complaints(`See [it](${address}).`)).toEqual([
      'content/glossary/pass-at-k.mdx:14:5 unknown-address',
      `  The link leads to \`${address}\`, where nothing stands. ${EXPECTED}${fix}`,
    ]);
  });

  test('also where the address stands below the text', () => {
    expect(complaints('See [it][a].\n\n[a]: /papers/limits/')[0]).toBe(
      'content/glossary/pass-at-k.mdx:16:1 unknown-address',
    );
  });

  test('with the new address of what has moved', () => {
    const redirects = 'redirects:\n  - { from: /papers/the-limit/, to: /papers/limit/ }\n';
    const lines = complaints('See [it](/papers/the-limit/#findings).', { 'redirects.yaml': redirects });
    expect(lines).toEqual([
      'content/glossary/pass-at-k.mdx:14:5 unknown-address',
      '  The link leads to `/papers/the-limit/#findings`, which has moved. Expected the address that it has now, `/papers/limit/#findings`.',
    ]);
  });

  test('in each kind of text, from its own page', () => {
    const changes = {
      ...essay(),
      ...edited(LIMIT, 'One family of models', '[One](#nowhere) family of models'),
      ...edited(BOUNDARY, 'With one\nanswer', 'With [one](#nowhere)\nanswer'),
    };
    const places = linesFor({
      ...changes,
      [DEBATE]: `${essay()[DEBATE]}\n[It](#nowhere) is.\n`,
    }).filter((_, index) => index % 2 === 0);
    expect(places).toEqual([
      expect.stringMatching(/^content\/papers\/debate\/limit\.mdx:\d+:1 unknown-address$/),
      expect.stringMatching(/^content\/questions\/boundary\.mdx:\d+:\d+ unknown-address$/),
      expect.stringMatching(/^content\/sections\/debate\.mdx:\d+:1 unknown-address$/),
    ]);
  });
});

test.each([
  '/papers/limit/',
  '/papers/limit/#findings',
  '/papers/limit/#result-math-large-k',
  '/questions/boundary/#limit',
  '/debate/#boundary',
  '/glossary/#grpo',
  '#pass-at-k',
  '/search/?q=pass%40k',
  '/papers/?kind=analysis',
  '/data/survey.json',
  '/feed.xml',
  'https://example.org/papers/nowhere/',
])('a link to %s is taken', (address) => {
  expect(complaints(`See [it](${address}).`)).toEqual([]);
});
