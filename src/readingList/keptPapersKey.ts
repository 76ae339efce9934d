/** Where this device keeps the reading list; it is sent nowhere. */
export const KEPT_PAPERS_KEY = 'reading-list';
