import { expect, test } from 'vitest';
import { readSmallSurvey } from '../../tests/fixtures/findings.ts';
import type { Outcome } from './addPapers.ts';
import { describeOutcomes, describeSorted } from './describeOutcomes.ts';
import type { Sorted } from './sortOut.ts';

const [LIMIT] = readSmallSurvey().papers;
if (!LIMIT) throw new Error('The small survey has no papers.');

const paper = LIMIT;
const found = (count: number, title?: string) =>
  Array.from({ length: count }, (_, index) => ({ wanted: { from: `list.txt:${index + 1}`, title }, paper }));
const failed = (from: string, reason: string): Outcome => ({ became: 'failed', wanted: { from }, reason });
const sorted = (changes: Partial<Sorted> = {}): Sorted => ({ known: [], alike: [], missing: [], ...changes });

test('papers that fail for one reason stand together', () => {
  const outcomes = [
    failed('2511.00001', 'It rains.'),
    failed('list.txt:2', 'It snows.'),
    failed('2511.00003', 'It rains.'),
  ];
  const { done, failed: lines } = describeOutcomes(
    outcomes,
    sorted({ missing: outcomes.map(({ wanted }) => wanted) }),
    [],
    true,
  );
  expect(done).toEqual(['3 not added.']);
  expect(lines).toEqual(['Not added: 2511.00001, 2511.00003: It rains.', 'Not added: list.txt:2: It snows.']);
});

test('many papers that are already there are counted, not listed', () => {
  expect(describeOutcomes([], sorted({ known: found(67) }), [], true).done).toEqual(['67 already there.']);
  expect(describeOutcomes([], sorted({ known: found(10) }), [], true).done).toHaveLength(11);
});

test('papers that were not reached are counted', () => {
  const missing = [{ from: 'a' }, { from: 'b' }, { from: 'c' }];
  expect(describeOutcomes([failed('a', 'It rains.')], sorted({ missing }), [], true).failed).toEqual([
    'Not added: a: It rains.',
    '2 papers not tried. The same command goes on with them.',
  ]);
});

test('papers of nearly the same title are named, also where others are added', () => {
  const alike = found(1, 'The Limit of Trainings');
  const lines = [
    'Of nearly the same title as an entry, which may be the same paper; add them by arXiv id if not',
    '  list.txt:1 “The Limit of Trainings”\n    content/papers/debate/limit.mdx “The Limit of Training”',
  ];
  expect(describeOutcomes([], sorted({ alike }), [], true).done).toEqual(lines);
  expect(describeSorted('list.txt', sorted({ alike }))).toEqual([
    'The survey has 0 of the 1 paper of list.txt.',
    ...lines,
  ]);
});

test('a complete survey has all papers of a file', () => {
  expect(describeSorted('list.txt', sorted({ known: found(3) }))).toEqual([
    'The survey has all 3 papers of list.txt.',
  ]);
});
