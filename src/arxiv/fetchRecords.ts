import type { ArxivRecord } from './arxivRecord.ts';
import { type ArxivOptions, askArxiv, paceOf } from './askArxiv.ts';
import { parseFeed } from './parseFeed.ts';

/** Ids asked for in one request; longer addresses are refused by some proxies. */
const BATCH = 50;

/**
 * Fetches the records of papers by id, a batch at a time.
 *
 * @param ids ids without version
 * @param store called with the records of each batch as it arrives, so that an interrupted run keeps them
 * @throws ArxivError where arXiv cannot be reached, refuses, or answers something else than its feed
 */
export async function fetchRecords(
  ids: readonly string[],
  store: (records: ArxivRecord[]) => void,
  options: ArxivOptions = {},
): Promise<void> {
  const { report = () => {} } = options;
  const pace = paceOf(options);
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    report(`Asking arXiv for papers ${start + 1} to ${start + batch.length} of ${ids.length}`);
    // Without `max_results` arXiv gives ten.
    const query = { id_list: batch.join(','), max_results: String(batch.length) };
    store(parseFeed(await askArxiv(query, { ...options, pace })));
  }
}
