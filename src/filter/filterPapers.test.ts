import { expect, test } from 'vitest';
import {
  comparePapers,
  type FilteredPaper,
  matches,
  NOT_STATED,
  readFilter,
  selectionName,
  writeFilter,
} from './filterPapers.ts';

function paper(values: Partial<FilteredPaper>): FilteredPaper {
  return { facets: {}, words: '', title: 'T', published: '2025-01-01', added: '2026-01-01', ...values };
}

test('a paper matches when it has every chosen value', () => {
  const one = paper({ facets: { section: ['agents'], benchmark: ['alfworld', 'scienceworld'] } });
  expect(matches(one, { facets: { section: 'agents', benchmark: 'alfworld' }, text: '' })).toBe(true);
  expect(matches(one, { facets: { section: 'agents', benchmark: 'math' }, text: '' })).toBe(false);
});

test('"not stated" finds papers without a value, and no other value does', () => {
  const silent = paper({ facets: {} });
  expect(matches(silent, { facets: { benchmark: NOT_STATED }, text: '' })).toBe(true);
  expect(matches(silent, { facets: { benchmark: 'math' }, text: '' })).toBe(false);
  expect(
    matches(paper({ facets: { benchmark: ['math'] } }), { facets: { benchmark: NOT_STATED }, text: '' }),
  ).toBe(false);
});

test('every word of the text must occur, whatever its case and the space around it', () => {
  const one = paper({ words: 'prorl prolonged rl mingjie liu' });
  expect(matches(one, { facets: {}, text: '  ProRL   liu ' })).toBe(true);
  expect(matches(one, { facets: {}, text: 'prorl yue' })).toBe(false);
});

test('papers are ordered as chosen, equal ones by title', () => {
  const old = paper({ title: 'B', published: '2024-05-01', added: '2026-02-01' });
  const recent = paper({ title: 'C', published: '2025-05-01' });
  const alike = paper({ title: 'A', published: '2025-05-01' });
  const order = (sort: Parameters<typeof comparePapers>[0]) =>
    [old, recent, alike]
      .sort(comparePapers(sort))
      .map(({ title }) => title)
      .join('');
  expect(order('newest')).toBe('ACB');
  expect(order('oldest')).toBe('BAC');
  expect(order('added')).toBe('BAC');
  expect(order('title')).toBe('ABC');
});

test('a filter survives the way into an address and back', () => {
  const filter = { facets: { section: 'agents', year: '2025' }, text: 'tool use', sort: 'oldest' } as const;
  expect(readFilter(new URLSearchParams(writeFilter(filter)), ['section', 'year', 'kind'])).toEqual(filter);
});

test('an address with nothing or nonsense in it is the whole list, newest first', () => {
  const whole = { facets: {}, text: '', sort: 'newest' };
  expect(readFilter(new URLSearchParams(''), ['section'])).toEqual(whole);
  expect(readFilter(new URLSearchParams('sort=best&constructor=1&section='), ['section'])).toEqual(whole);
  expect(writeFilter({ facets: {}, text: '  ', sort: 'newest' })).toBe('');
});

test.each([
  [{ algorithm: 'grpo' }, '', 'papers-algorithm-grpo'],
  [{ section: 'agents', year: '2025' }, ' ', 'papers-section-agents-year-2025'],
  [{}, 'entropy', 'papers-selection'],
  [{ algorithm: 'grpo' }, 'entropy', 'papers-algorithm-grpo-selection'],
])('files of two filters have different names: %j “%s”', (facets, text, name) => {
  expect(selectionName({ facets, text })).toBe(name);
});
