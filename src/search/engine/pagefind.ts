/** The part of Pagefind's search that the survey uses, as version 1.5 has it; the package brings no types for it. */
export interface Pagefind {
  createInstance(options: {
    basePath: string;
    /** Searches in the page itself, which saves fetching the worker. */
    noWorker: boolean;
    ranking: Ranking;
  }): PagefindInstance;
}

export interface PagefindInstance {
  /**
   * Finds the pages that hold every word; with quotes, the words themselves and none that only begins like them.
   *
   * Without a term it would find all pages, and fetch the whole index for it.
   */
  search(
    term: string,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the found words in the page's text, counted in words. */
  words: number[];
  /** Fetches the page's text. */
  data(): Promise<unknown>;
}

/** Pagefind's settings of its ranking, which are documented at pagefind.app/docs/ranking. */
interface Ranking {
  pageLength: number;
  termFrequency: number;
  termSaturation: number;
  termSimilarity: number;
  metaWeights: Record<string, number>;
}

/**
 * How Pagefind scores one word on one page, found like the weights of `rank`. Longer words that only begin like the
 * word count next to nothing, and metadata nothing at all: what is searched stands in the text.
 */
export const RANKING: Ranking = {
  pageLength: 0.5,
  termFrequency: 0.65,
  termSaturation: 1.7,
  termSimilarity: 10,
  metaWeights: { title: 0, authors: 0, year: 0, section: 0, isTopic: 0 },
};
