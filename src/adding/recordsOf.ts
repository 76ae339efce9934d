import { ArxivError, type ArxivRecord } from '../arxiv/arxivRecord.ts';
import { type ArxivOptions, paceOf } from '../arxiv/askArxiv.ts';
import { readRecords } from '../arxiv/readRecords.ts';
import { findByTitle } from './findByTitle.ts';
import { excerpt } from './plainText.ts';
import type { Wanted } from './wanted.ts';

/** A wanted paper with arXiv's record of it, or a sentence that says why there is none. */
export type Looked = { wanted: Wanted; record: ArxivRecord } | { wanted: Wanted; reason: string };

/**
 * Looks papers up at arXiv, in their order: all that have an id at once, the others by title, one after the other.
 * Once arXiv cannot be reached, nothing more is asked for; what was fetched until then counts.
 */
export async function* recordsOf(wanted: readonly Wanted[], options: ArxivOptions): AsyncGenerator<Looked> {
  const pace = paceOf(options);
  const ids = wanted.flatMap(({ arxiv }) => arxiv ?? []);
  const titles = wanted.filter(({ arxiv }) => arxiv === undefined);
  const records = new Map<string, ArxivRecord>();
  const take = (record: ArxivRecord) => records.set(record.id, record);
  const ofIds = await tryTo(readRecords(ids, { ...options, pace }, take));
  const failure = ofIds instanceof ArxivError ? ofIds : undefined;
  let isDown = failure?.mayPass ? failure : undefined;

  for (const one of wanted) {
    const record = records.get(one.arxiv ?? '');
    if (record) yield { wanted: one, record };
    else if (one.arxiv !== undefined)
      yield { wanted: one, reason: failure?.message ?? `arXiv knows no paper ${one.arxiv}.` };
    else if (isDown) yield { wanted: one, reason: isDown.message };
    else {
      const title = one.title ?? '';
      options.report?.(
        `Asking arXiv for “${excerpt(title)}” (${titles.indexOf(one) + 1} of ${titles.length} titles)`,
      );
      const found = await tryTo(findByTitle(title, { ...options, pace }));
      if (found instanceof ArxivError && found.mayPass) isDown = found;
      yield found instanceof ArxivError ? { wanted: one, reason: found.message } : onlyOne(one, found);
    }
  }
}

function onlyOne(wanted: Wanted, found: readonly ArxivRecord[]): Looked {
  const [record, ...others] = found;
  if (!record) return { wanted, reason: 'arXiv knows no paper of this title.' };
  if (others.length === 0) return { wanted, record };
  const ids = found.map(({ id }) => id).join(', ');
  return { wanted, reason: `arXiv knows ${found.length} papers of this title: ${ids}. Name one by its id.` };
}

/** What an action gives, or the failure of arXiv that ended it. */
async function tryTo<T>(action: Promise<T>): Promise<T | ArxivError> {
  try {
    return await action;
  } catch (error) {
    if (error instanceof ArxivError) return error;
    throw error;
  }
}
