import { expect, test } from 'vitest';
import { readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { edited, essay, LIMIT, withText } from '../../tests/fixtures/smallSurvey.ts';
import { listAddresses } from './listAddresses.ts';

/** The addresses of the small survey that begin with a path. */
const below = (path: string, changes = {}) =>
  listAddresses(readSmallSurvey(changes)).filter((address) => address.startsWith(path));

test('a paper has its page, the headings of its text, its results and its evidence', () => {
  expect(below('/papers/limit/')).toEqual([
    '/papers/limit/',
    '/papers/limit/#approach',
    '/papers/limit/#findings',
    '/papers/limit/#limits',
    '/papers/limit/#on-boundary',
    '/papers/limit/#problem',
    '/papers/limit/#questions',
    '/papers/limit/#result-math-large-k',
    '/papers/limit/#results',
  ]);
});

test('a paper without text has no headings, and one with corrections an address for all and for each', () => {
  const correction = 'corrections: [{ date: 2026-11-21, what: A figure. }]\nsource:';
  const changes = withText(LIMIT, '');
  changes[LIMIT] = changes[LIMIT]?.replace('source:', correction) ?? '';
  const addresses = below('/papers/limit/', changes);
  expect(addresses).not.toContain('/papers/limit/#problem');
  expect(addresses).toContain('/papers/limit/#corrections');
  expect(addresses).toContain('/papers/limit/#correction-2026-11-21');
});

test('a question has its page, its parts, its positions and the evidence of papers', () => {
  expect(below('/questions/')).toEqual([
    '/questions/',
    '/questions/boundary/',
    '/questions/boundary/#account',
    '/questions/boundary/#expands',
    '/questions/boundary/#how-to-read',
    '/questions/boundary/#limit',
    '/questions/boundary/#prolonged',
    '/questions/boundary/#sharpens',
    '/questions/boundary/#would-settle',
  ]);
});

test('a section has its page, its parts, its topics, its tables and their rows', () => {
  expect(below('/debate/', essay())).toEqual([
    '/debate/',
    '/debate/#base-model',
    '/debate/#boundary',
    '/debate/#open',
    '/debate/#questions',
    '/debate/#start-here',
    '/debate/#table-claims',
    '/debate/#table-claims-limit',
    '/debate/#table-claims-prolonged',
    '/debate/#timeline',
  ]);
  expect(below('/debate/')).not.toContain('/debate/#start-here');
});

test('terms have their place in the glossary', () => {
  expect(below('/glossary/')).toEqual(['/glossary/', '/glossary/#grpo', '/glossary/#pass-at-k']);
});

test('values that some paper has can be browsed', () => {
  expect(below('/browse/').filter((address) => !/#(?:ada|alan|grace)/.test(address))).toEqual([
    '/browse/',
    '/browse/algorithm/',
    '/browse/algorithm/#grpo',
    '/browse/author/',
    '/browse/author/#jean-le-rond-d-alembert',
    '/browse/benchmark/',
    '/browse/benchmark/#math-500',
    '/browse/domain/',
    '/browse/kind/',
    '/browse/kind/#analysis',
    '/browse/kind/#method',
    '/browse/model/',
    '/browse/model/#qwen-7b',
    '/browse/signal/',
    '/browse/year/',
    '/browse/year/#2025',
  ]);
});

test('an address stands in the list once, however many papers lead to it', () => {
  const addresses = listAddresses(readSmallSurvey());
  expect(addresses).toEqual([...new Set(addresses)].sort());
});

test('the section of a paper is no part of its address', () => {
  const moved = edited(LIMIT, 'topics: [boundary, base-model]', 'topics: [stability, boundary]')[LIMIT] ?? '';
  const changes = { [LIMIT]: 'no file', 'papers/training/limit.mdx': moved };
  expect(below('/papers/', changes)).toEqual(below('/papers/'));
});
