import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../../tests/fixtures/oddQueries.ts';
import { PAPER_FILTERS } from '../../survey/paperFilters.ts';
import { RECORD_TYPES } from '../searchRecord.ts';
import { isEmpty, readState, type SearchState, SORT_ORDERS, writeState } from './searchState.ts';

const NOTHING: SearchState = { query: '', filters: {}, sort: 'relevance' };

describe('an address says', () => {
  test.each<[string, string, Partial<SearchState>]>([
    ['what is searched for', 'q=process+reward', { query: 'process reward' }],
    ['it without space around it', 'q=+reward%0A', { query: 'reward' }],
    ['the type to show', 'type=question', { type: 'question' }],
    ['the order', 'sort=newest', { sort: 'newest' }],
    [
      'several values of a filter',
      'kind=method&kind=analysis',
      { filters: { kind: ['method', 'analysis'] } },
    ],
    ['a value once', 'kind=method&kind=method', { filters: { kind: ['method'] } }],
    [
      'values of several filters',
      'year=2025&section=debate',
      { filters: { section: ['debate'], year: ['2025'] } },
    ],
    ['nothing where it is empty', '', {}],
    ['nothing where its values are', 'q=&type=&kind=&sort=', {}],
    ['nothing where the query is blank', 'q=%20%09', {}],
    ['nothing by an unknown type', 'type=author', {}],
    ['nothing by an unknown order', 'sort=best', {}],
    ['nothing by names of what every object has', 'type=constructor&sort=toString&__proto__=x', {}],
    ['nothing by unknown filters', 'color=red&section2=debate', {}],
    ['nothing by types and orders in another case', 'type=Paper&sort=NEWEST', {}],
    ['the first query where it has two', 'q=entropy&q=reward', { query: 'entropy' }],
  ])('%s', (_name, address, state) => {
    expect(readState(new URLSearchParams(address))).toEqual({ ...NOTHING, ...state });
  });
});

describe('an address is written', () => {
  test.each<[string, Partial<SearchState>, string]>([
    ['with the query', { query: ' process reward ' }, '?q=process+reward'],
    ['with characters that mean something in it', { query: 'a&b=c#d+e%' }, '?q=a%26b%3Dc%23d%2Be%25'],
    ['with the type', { type: 'term' }, '?type=term'],
    ['with an order that is not the usual one', { sort: 'oldest' }, '?sort=oldest'],
    [
      'with each value of a filter',
      { filters: { kind: ['method', 'analysis'] } },
      '?kind=method&kind=analysis',
    ],
    [
      'the same whatever was chosen first',
      { query: 'x', type: 'paper', filters: { year: ['2025'], section: ['debate'] }, sort: 'newest' },
      '?q=x&type=paper&section=debate&year=2025&sort=newest',
    ],
    ['as nothing where nothing is asked', {}, ''],
    ['as nothing where the query is blank', { query: ' \n ' }, ''],
    ['as nothing where no value is chosen', { filters: { kind: [] } }, ''],
  ])('%s', (_name, state, address) => {
    expect(writeState({ ...NOTHING, ...state })).toBe(address);
  });
});

describe('a search survives the way into an address and back', () => {
  test.each(ODD_QUERIES.filter(([, query]) => query.isWellFormed()))('as %s', (_name, query) => {
    const state = { ...NOTHING, query: query.trim() };
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
  });

  test('whatever is asked', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'&=+%#?; a\n') }),
    );
    const values = fc.uniqueArray(text.filter(Boolean), { minLength: 1, maxLength: 4 });
    const state: fc.Arbitrary<SearchState> = fc.record({
      query: text.map((one) => one.trim()),
      type: fc.option(fc.constantFrom(...RECORD_TYPES), { nil: undefined }),
      filters: fc.dictionary(fc.constantFrom(...PAPER_FILTERS), values),
      sort: fc.constantFrom(...SORT_ORDERS),
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(new URLSearchParams(writeState(one)))).toEqual(one);
      }),
    );
  });

  test('half an emoji becomes a sign that can stand in an address', () => {
    const address = writeState({ ...NOTHING, query: 'reward \ud83d' });
    expect(readState(new URLSearchParams(address)).query).toBe('reward \ufffd');
  });
});

describe('something is asked', () => {
  test.each<[string, Partial<SearchState>, boolean]>([
    ['by a query', { query: 'x' }, true],
    ['by a type', { type: 'paper' }, true],
    ['by a value of a filter', { filters: { kind: ['method'] } }, true],
    ['not by an order alone', { sort: 'newest' }, false],
    ['not by a blank query', { query: '  ' }, false],
    ['not by a filter without values', { filters: { kind: [] } }, false],
    ['not by nothing', {}, false],
  ])('%s', (_name, state, asked) => {
    expect(isEmpty({ ...NOTHING, ...state })).toBe(!asked);
  });
});
