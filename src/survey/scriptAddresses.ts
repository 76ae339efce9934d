/**
 * The addresses of `addresses.ts` that scripts need in the browser. They stand apart, since whatever shares a module
 * with them would be loaded along.
 */
export const ALL_PAPERS = '/papers/';
export const READING_LIST = '/reading-list/';

/** The page of a paper. */
export const paperAddress = (slug: string) => `${ALL_PAPERS}${slug}/`;

/** Citations of one paper in all forms. */
export const citationAddress = (paperPage: string) => `${paperPage}citation.json`;
