import { describe, expect, test } from 'vitest';
import type { PaperFilterName } from '../../survey/paperFilters.ts';
import { type Chosen, countValues, filterRecords, type Members } from './filterRecords.ts';

/** A question and four papers, best first. */
const RECORDS = ['clip', 'question', 'limit', 'prolonged', 'search'].map((id) => ({ id }));

const MEMBERS: Members = {
  section: values({ debate: ['limit', 'prolonged'], training: ['clip'], agents: ['search'] }),
  kind: values({ method: ['prolonged', 'clip', 'search'], analysis: ['limit', 'prolonged'] }),
  year: values({ 2024: ['search'], 2025: ['limit', 'prolonged', 'clip'] }),
  domain: values({}),
};

describe('what is found is narrowed', () => {
  test.each<[string, Chosen, string[]]>([
    ['to nothing less where nothing is chosen', {}, ['clip', 'question', 'limit', 'prolonged', 'search']],
    [
      'to nothing less where no value of a filter is chosen',
      { section: [], kind: [] },
      ['clip', 'question', 'limit', 'prolonged', 'search'],
    ],
    [
      'to nothing less by a filter that is not said',
      { kind: undefined, year: undefined } as unknown as Chosen,
      ['clip', 'question', 'limit', 'prolonged', 'search'],
    ],
    [
      'by the filters that are said beside one that is not',
      { kind: undefined, section: ['agents'] } as unknown as Chosen,
      ['search'],
    ],
    [
      'to the papers that have a value, in their order',
      { kind: ['method'] },
      ['clip', 'prolonged', 'search'],
    ],
    ['to papers with any of the values of a filter', { section: ['agents', 'training'] }, ['clip', 'search']],
    ['to papers that have values of each filter', { section: ['debate'], kind: ['method'] }, ['prolonged']],
    [
      'to papers that have any value of each filter',
      { section: ['debate', 'training'], kind: ['method'], year: ['2025'] },
      ['clip', 'prolonged'],
    ],
    ['to nothing where no paper has values of both filters', { section: ['agents'], year: ['2025'] }, []],
    ['to nothing by a value that no paper has', { kind: ['survey'] }, []],
    ['to nothing by a value of a filter that no paper has', { benchmark: ['math'] }, []],
    ['to nothing by names of what every object has', { kind: ['constructor', '__proto__'] }, []],
    [
      'to papers with a known value, whatever unknown one stands beside it',
      { section: ['gone', 'agents'] },
      ['search'],
    ],
  ])('%s', (_name, chosen, ids) => {
    expect(filterRecords(RECORDS, chosen, MEMBERS).map(({ id }) => id)).toEqual(ids);
  });

  test('with all that was known of a paper', () => {
    const record = { id: 'clip', score: 3 };
    expect(filterRecords([record], { kind: ['method'] }, MEMBERS)).toEqual([record]);
  });

  test('to nothing where nothing was found', () => {
    expect(filterRecords([], { kind: ['method'] }, MEMBERS)).toEqual([]);
  });

  test('to nothing by a choice while no filters are loaded', () => {
    expect(filterRecords(RECORDS, { kind: ['method'] }, {})).toEqual([]);
  });
});

describe('a value says how many papers it would show', () => {
  test('of all that was found, where nothing is chosen', () => {
    expect(counts({})).toEqual({
      section: { debate: 2, training: 1, agents: 1 },
      kind: { method: 3, analysis: 2 },
      year: { 2024: 1, 2025: 3 },
    });
  });

  test('beside the chosen ones of its filter, which do not narrow it', () => {
    expect(counts({ section: ['debate'] })['section']).toEqual({ debate: 2, training: 1, agents: 1 });
  });

  test('beside the chosen ones of other filters, which narrow it', () => {
    expect(counts({ section: ['debate'] })).toMatchObject({
      kind: { method: 1, analysis: 2 },
      year: { 2024: 0, 2025: 2 },
    });
  });

  test('beside both', () => {
    expect(counts({ section: ['debate'], kind: ['method'] })).toEqual({
      section: { debate: 1, training: 1, agents: 1 },
      kind: { method: 1, analysis: 2 },
      year: { 2024: 0, 2025: 1 },
    });
  });

  test('of what was found, not of the whole survey', () => {
    expect(counts({}, [{ id: 'limit' }])).toEqual({
      section: { debate: 1, training: 0, agents: 0 },
      kind: { method: 0, analysis: 1 },
      year: { 2024: 0, 2025: 1 },
    });
  });

  test('as none where nothing was found, or where another filter has an unknown value', () => {
    expect(counts({}, [])['kind']).toEqual({ method: 0, analysis: 0 });
    expect(counts({ benchmark: ['gone'] })['kind']).toEqual({ method: 0, analysis: 0 });
  });

  test.each<[string, Chosen]>([
    ['nothing is chosen', {}],
    ['one value is chosen', { kind: ['analysis'] }],
    ['values of two filters are chosen', { section: ['debate', 'training'], kind: ['method'] }],
    ['an unknown value is chosen', { year: ['1999'] }],
  ])('that are then shown, where %s', (_name, chosen) => {
    for (const [name, byValue] of countValues(RECORDS, chosen, MEMBERS))
      for (const [value, count] of byValue)
        expect(filterRecords(RECORDS, { ...chosen, [name]: [value] }, MEMBERS)).toHaveLength(count);
  });

  test('where filters are not said or not known', () => {
    const chosen = { section: ['debate'], kind: undefined } as unknown as Chosen;
    expect(counts(chosen)).toEqual(counts({ section: ['debate'] }));
    const members = { ...MEMBERS, benchmark: undefined } as unknown as Members;
    expect(countValues(RECORDS, {}, members)).toEqual(countValues(RECORDS, {}, MEMBERS));
  });

  test('and leaves what was chosen as it was', () => {
    const chosen = { kind: ['method'] };
    countValues(RECORDS, chosen, MEMBERS);
    expect(chosen).toEqual({ kind: ['method'] });
  });
});

function values(papers: Record<string, string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(papers).map(([value, ids]) => [value, new Set(ids)]));
}

function counts(chosen: Chosen, records = RECORDS): Partial<Record<PaperFilterName, Record<string, number>>> {
  const found = [...countValues(records, chosen, MEMBERS)];
  return Object.fromEntries(found.map(([name, byValue]) => [name, Object.fromEntries(byValue)]));
}
