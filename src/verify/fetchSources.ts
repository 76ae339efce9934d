import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { type FetchOptions, fetchRecords } from '../arxiv/fetchRecords.ts';
import { openCache } from '../arxiv/recordCache.ts';
import { bySourceId, type Source } from './source.ts';

/** Where records of arXiv are kept between runs. */
const CACHE = '.cache/arxiv';

/**
 * Takes the sources of papers from arXiv, through the cache.
 *
 * @param ids arXiv ids without version
 * @throws ArxivError where arXiv cannot be reached or does not answer as documented
 */
export async function fetchSources(
  ids: readonly string[],
  options: FetchOptions,
): Promise<Map<string, Source>> {
  const cache = openCache(CACHE);
  const records: ArxivRecord[] = ids.flatMap((id) => cache.read(id) ?? []);
  const known = new Set(records.map(({ id }) => id));
  await fetchRecords(
    ids.filter((id) => !known.has(id)),
    (batch) => {
      for (const record of batch) cache.write(record);
      records.push(...batch);
    },
    options,
  );
  return bySourceId(records.map(({ id, ...record }) => ({ ...record, arxiv: id, altTitles: [] })));
}
