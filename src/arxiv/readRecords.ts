import type { ArxivRecord } from './arxivRecord.ts';
import { ARXIV_CACHE, type ArxivOptions } from './askArxiv.ts';
import { fetchRecords } from './fetchRecords.ts';
import { openCache } from './recordCache.ts';

/**
 * Takes the records of papers from arXiv, through the cache. Those of papers that do not exist are missing.
 *
 * @param ids arXiv ids without version
 * @throws ArxivError where arXiv cannot be reached or does not answer as documented
 */
export async function readRecords(ids: readonly string[], options: ArxivOptions): Promise<ArxivRecord[]> {
  const cache = openCache(ARXIV_CACHE);
  const records = ids.flatMap((id) => cache.read(id) ?? []);
  const known = new Set(records.map(({ id }) => id));
  await fetchRecords(
    ids.filter((id) => !known.has(id)),
    (batch) => {
      for (const record of batch) cache.write(record);
      records.push(...batch);
    },
    options,
  );
  return records;
}
