import type { ArxivOptions } from '../arxiv/askArxiv.ts';
import { readRecords } from '../arxiv/readRecords.ts';
import { bySourceId, type Source } from './source.ts';

/**
 * Takes the sources of papers from arXiv, through the cache.
 *
 * @param ids arXiv ids without version
 * @throws ArxivError where arXiv cannot be reached or does not answer as documented
 */
export async function fetchSources(
  ids: readonly string[],
  options: ArxivOptions,
): Promise<Map<string, Source>> {
  const records = await readRecords(ids, options);
  return bySourceId(
    records.map(({ id, authors, ...record }) => ({
      ...record,
      arxiv: id,
      altTitles: [],
      authors: authors.length > 0 ? authors : null,
    })),
  );
}
