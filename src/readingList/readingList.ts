/** A reading list: slugs of papers, each once, in the reader's order. */
export type ReadingList = readonly string[];

/** How many papers a list holds at most; its address then still fits into any mail or message. */
export const MOST = 200;

/** The parameter of an address that holds a list. */
export const PAPERS_PARAMETER = 'papers';

/** What a slug is made of; `src/schema/fields.ts` asks papers for the same. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && SLUG.test(value);

/** Makes a list of anything: what is no slug, or there already, or too much, is left out. */
export const makeList = (values: readonly unknown[]): ReadingList =>
  [...new Set(values.filter(isSlug))].slice(0, MOST);

/** Reads a list as a device keeps it; damaged text is an empty list. */
export function parseList(text: string | null): ReadingList {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? makeList(kept) : [];
  } catch {
    return [];
  }
}

/** Adds papers behind the others, as far as there is room. */
export const withPapers = (list: ReadingList, slugs: readonly string[]): ReadingList =>
  makeList([...list, ...slugs]);

/** Takes a paper off the list. */
export const withoutPaper = (list: ReadingList, slug: string): ReadingList =>
  list.filter((other) => other !== slug);

/** Moves a paper by some places; at an end of the list it stays. */
export function movePaper(list: ReadingList, slug: string, by: number): ReadingList {
  const from = list.indexOf(slug);
  if (from === -1) return list;
  const others = withoutPaper(list, slug);
  const to = Math.max(0, Math.min(others.length, from + by));
  return [...others.slice(0, to), slug, ...others.slice(to)];
}

/** Puts the new name of a paper in the place of its old one. */
export const renamePaper = (list: ReadingList, from: string, to: string): ReadingList =>
  makeList(list.map((slug) => (slug === from ? to : slug)));

/** A list as the query of an address. */
export const writeQuery = (list: ReadingList): string => `?${PAPERS_PARAMETER}=${list.join(',')}`;

/** Reads the list of an address; nothing where it holds none. */
export function readQuery(query: string): ReadingList | undefined {
  const parts = partsOf(query);
  return parts && makeList(parts);
}

/** What the list of an address does not hold of it. */
export interface LeftOut {
  /** What is no slug, each once. */
  unread: readonly string[];
  /** How many papers there is no room for. */
  beyond: number;
}

/** Finds what an address names beside its list, to be told to the reader. */
export function leftOutOf(query: string): LeftOut {
  const parts = [...new Set(partsOf(query))];
  const slugs = parts.filter(isSlug);
  return {
    unread: parts.filter((part) => part !== '' && !isSlug(part)),
    beyond: Math.max(0, slugs.length - MOST),
  };
}

/** The parts of the list of an address, as they are; nothing where it holds none. */
const partsOf = (query: string): string[] | undefined =>
  new URLSearchParams(query)
    .get(PAPERS_PARAMETER)
    ?.split(',')
    .map((part) => part.trim());
