import type { PaperFilterName } from '../../survey/paperFilters.ts';
import { RECORD_TYPES, type RecordType } from '../index/searchRecord.ts';
import { type Answer, answerQuery } from '../query/answerQuery.ts';
import { countValues, filterRecords } from '../query/filterRecords.ts';
import type { Ranked } from '../query/rank.ts';
import { readArxivId } from '../query/readArxivId.ts';
import type { SearchState } from '../query/searchState.ts';
import type { SearchIndex } from './openIndex.ts';

/** What a search found. */
export interface Found {
  answer: Answer;
  /** The arXiv id that the query is. */
  arxivId?: string | undefined;
  /** Kinds with results, the one with the best result first. */
  groups: { type: RecordType; results: Ranked[] }[];
  /** How many results each value of each filter would show; only where filters were asked for. */
  counts?: Map<PaperFilterName, Map<string, number>> | undefined;
  /** Whether something was found before it was filtered. */
  anyUnfiltered: boolean;
}

/**
 * Searches the survey: answers the query, filters and sorts what is found, and groups it by type. An empty query finds
 * everything that has the chosen values.
 *
 * @param withCounts whether to count the values of the filters, which loads all of them
 * @param beforeGuessing as in `answerQuery`
 */
export async function searchSurvey(
  state: SearchState,
  index: SearchIndex,
  withCounts: boolean,
  beforeGuessing?: () => Promise<void>,
): Promise<Found> {
  const { query, type, filters, sort } = state;
  const arxivId = readArxivId(query);
  const answer =
    query === ''
      ? await everything(index)
      : // The index holds an id as one word of digits.
        await answerQuery(arxivId ? arxivId.replace('.', '') : query, index.thesaurus, index, beforeGuessing);
  const isFiltered = Object.keys(filters).length > 0;
  const members = withCounts || isFiltered ? await index.members() : {};
  const chosen = filterRecords(answer.ranked, filters, members);
  const order = sort === 'relevance' && query !== '' ? undefined : await index.byDate();
  const sorted = order ? sortByDate(chosen, order, sort === 'oldest') : chosen;
  const ofKind = (one: RecordType) => sorted.filter(({ id }) => index.typeOf(id) === one);
  const groups = RECORD_TYPES.filter((one) => !type || one === type)
    .map((one) => ({ type: one, results: ofKind(one) }))
    .filter(({ results }) => results.length > 0);
  const best = ({ results }: Found['groups'][number]) => Math.max(...results.map(({ score }) => score));
  return {
    answer,
    arxivId,
    groups: query === '' ? groups : groups.sort((a, b) => best(b) - best(a)),
    counts: withCounts ? countValues(answer.ranked, filters, members) : undefined,
    anyUnfiltered: answer.ranked.length > 0,
  };
}

/** All papers, as if they answered a query without words. */
async function everything(index: SearchIndex): Promise<Answer> {
  const ids = await index.byDate();
  const ranked = ids.map((id) => ({ id, score: 0, share: 1, holds: [], locations: [] }));
  return { plan: { words: [], lookups: [] }, ranked, corrections: [], unknown: [] };
}

/** Records with a date in its order; those without stand behind, as they were. */
function sortByDate(
  records: readonly Ranked[],
  newestFirst: readonly string[],
  oldestFirst: boolean,
): Ranked[] {
  const place = new Map(newestFirst.map((id, index) => [id, oldestFirst ? -index : index]));
  const of = ({ id }: Ranked) => place.get(id) ?? Infinity;
  return [...records].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}
