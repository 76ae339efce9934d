import { PAPER_FILTERS, type PaperFilterName } from '../../survey/paperFilters.ts';
import { RECORD_TYPES, type RecordType } from '../searchRecord.ts';

/** Orders of results. */
export const SORT_ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** What a reader searches for, as the address of the search page holds it. */
export interface SearchState {
  query: string;
  /** The only type to show; all where it is absent. */
  type?: RecordType | undefined;
  /** Chosen values; of one filter any may hold, and each filter must. */
  filters: Partial<Record<PaperFilterName, readonly string[]>>;
  sort: SortOrder;
}

/** Reads a state from the query of an address; what is unknown is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const filters = PAPER_FILTERS.flatMap((name) => {
    const values = [...new Set(parameters.getAll(name))].filter(Boolean);
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    query: parameters.get('q')?.trim() ?? '',
    type: RECORD_TYPES.find((type) => type === parameters.get('type')),
    filters: Object.fromEntries(filters),
    sort: SORT_ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** Writes a state as the query of an address, with `?`, without what is at its default; empty where all of it is. */
export function writeState({ query, type, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  if (type) parameters.set('type', type);
  for (const name of PAPER_FILTERS) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether anything is asked. */
export const isEmpty = (state: SearchState): boolean => writeState({ ...state, sort: 'relevance' }) === '';
