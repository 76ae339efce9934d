/** What arXiv says about a paper today. */
export interface ArxivRecord {
  /** Id without version: `2505.24864`. */
  id: string;
  /** Number of the newest version, from 1. */
  version: number;
  title: string;
  authors: string[];
  abstract: string;
  /** Day of the first version, `YYYY-MM-DD`. */
  published: string;
  /** Day of the newest version, `YYYY-MM-DD`. */
  updated: string;
}

/** arXiv could not be reached or did not answer as documented; the message says what to do. */
export class ArxivError extends Error {
  override name = 'ArxivError';
}
