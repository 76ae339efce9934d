import type { SearchFailure } from './SearchProblem.ts';

/** What went wrong with fetches since it was last asked. */
export interface FetchWatch {
  failure(): SearchFailure | undefined;
}

/**
 * Watches the page's fetches below a folder. Pagefind goes on without a part of the index that it could not fetch, and
 * says so on the console only; the reader would be told that nothing was found.
 *
 * @param folder address that the watched addresses begin with
 */
export function watchFetches(folder: string, scope: { fetch: typeof fetch } = globalThis): FetchWatch {
  let failure: SearchFailure | undefined;
  const original = scope.fetch;
  scope.fetch = async (input, init) => {
    const watched = String(input instanceof Request ? input.url : input).startsWith(folder);
    try {
      const response = await original.call(scope, input, init);
      if (watched && !response.ok) failure = 'missing';
      return response;
    } catch (error) {
      if (watched) failure = 'offline';
      throw error;
    }
  };
  return {
    failure() {
      const found = failure;
      failure = undefined;
      return found;
    },
  };
}
