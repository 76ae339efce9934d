import type { ArxivRecord } from './arxivRecord.ts';
import { type ArxivOptions, CACHE } from './askArxiv.ts';
import { fetchRecords } from './fetchRecords.ts';
import { openCache } from './recordCache.ts';

/**
 * Takes the records of papers from arXiv, through the cache. Those of papers that do not exist are missing.
 *
 * @param ids arXiv ids without version
 * @param take called with each record as it arrives, for what is to be done even if others fail
 * @throws ArxivError where arXiv cannot be reached or does not answer as documented
 */
export async function readRecords(
  ids: readonly string[],
  options: ArxivOptions,
  take: (record: ArxivRecord) => void = () => {},
): Promise<ArxivRecord[]> {
  const cache = openCache(options.cache ?? CACHE);
  const records = ids.flatMap((id) => cache.read(id) ?? []);
  for (const record of records) take(record);
  const known = new Set(records.map(({ id }) => id));
  await fetchRecords(
    ids.filter((id) => !known.has(id)),
    (batch) => {
      for (const record of batch) {
        cache.write(record);
        records.push(record);
        take(record);
      }
    },
    options,
  );
  return records;
}
