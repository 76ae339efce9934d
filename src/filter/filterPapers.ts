/** What the order of papers depends on. */
export interface SortedPaper {
  title: string;
  published: string;
  added: string;
}

/** What the filter knows of a paper, read from its element in the list. */
export interface FilteredPaper extends SortedPaper {
  /** Values of each facet; an empty list is "not stated". */
  facets: Record<string, readonly string[]>;
  /** Words that the text field looks in, in lower case. */
  words: string;
}

/** What the reader chose. An absent facet is any value. */
export interface Filter {
  facets: Record<string, string>;
  /** Words that must all occur. */
  text: string;
  sort: SortOrder;
}

/** The value of a facet that stands for papers whose abstract states none, so that absence is not read as no. */
export const NOT_STATED = 'not-stated';

export const SORT_ORDERS = ['newest', 'oldest', 'added', 'title'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Whether a paper has every chosen value and holds every word. */
export function matches(paper: FilteredPaper, { facets, text }: Pick<Filter, 'facets' | 'text'>): boolean {
  const chosen = Object.entries(facets).every(([facet, value]) => {
    const values = paper.facets[facet] ?? [];
    return value === NOT_STATED ? values.length === 0 : values.includes(value);
  });
  return (
    chosen &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => paper.words.includes(word))
  );
}

/** Orders papers; equal ones by title. */
export function comparePapers(order: SortOrder): (a: SortedPaper, b: SortedPaper) => number {
  const byTitle = (a: SortedPaper, b: SortedPaper) => a.title.localeCompare(b.title, 'en');
  const compare: Record<SortOrder, (a: SortedPaper, b: SortedPaper) => number> = {
    newest: (a, b) => b.published.localeCompare(a.published),
    oldest: (a, b) => a.published.localeCompare(b.published),
    added: (a, b) => b.added.localeCompare(a.added) || b.published.localeCompare(a.published),
    title: byTitle,
  };
  return (a, b) => compare[order](a, b) || byTitle(a, b);
}

/** Reads a filter from the query of an address; unknown facets and orders are left out. */
export function readFilter(query: URLSearchParams, facets: readonly string[]): Filter {
  const sort = SORT_ORDERS.find((order) => order === query.get('sort')) ?? 'newest';
  const chosen = facets.flatMap((facet) => {
    const value = query.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return { facets: Object.fromEntries(chosen), text: query.get('text') ?? '', sort };
}

/** Writes a filter as the query of an address, without what is at its default. */
export function writeFilter({ facets, text, sort }: Filter): string {
  const query = new URLSearchParams(facets);
  if (text.trim()) query.set('text', text.trim());
  if (sort !== 'newest') query.set('sort', sort);
  return query.toString();
}

/** What a file with the papers of a filter is called, without its ending: words that were looked for are not in it. */
export function selectionName({ facets, text }: Pick<Filter, 'facets' | 'text'>): string {
  const chosen = Object.entries(facets).map(([facet, value]) => `${facet}-${value}`);
  return ['papers', ...chosen, ...(text.trim() ? ['selection'] : [])].join('-');
}
