import { readArxivId } from '../../arxiv/readArxivId.ts';
import type { PaperFilterName } from '../../survey/paperFilters.ts';
import { type Answer, answerQuery } from '../query/answerQuery.ts';
import { type Chosen, countValues, filterRecords } from '../query/filterRecords.ts';
import type { Ranked } from '../query/rank.ts';
import type { SearchState } from '../query/searchState.ts';
import { RECORD_TYPES, type RecordType } from '../searchRecord.ts';
import type { SearchIndex } from './openIndex.ts';

/** What a search found. */
export interface Found {
  answer: Answer;
  /** The arXiv id that the query is. */
  arxivId?: string | undefined;
  /** Types with results, the one with the best result first. */
  groups: { type: RecordType; results: Ranked[] }[];
  /** How many results each counted value of a filter would show. */
  counts: Map<PaperFilterName, Map<string, number>>;
  /** Whether something was found before it was filtered. */
  anyUnfiltered: boolean;
}

/**
 * Searches the survey: answers the query, filters and sorts what is found, and groups it by type. An empty query finds
 * everything that has the chosen values.
 *
 * @param counted values of filters to count; each costs a look-up
 * @param pause as in `answerQuery`
 */
export async function searchSurvey(
  state: SearchState,
  index: SearchIndex,
  counted: Chosen,
  pause?: () => Promise<void>,
): Promise<Found> {
  const { query, type, filters, sort } = state;
  const arxivId = readArxivId(query);
  const answer =
    query === ''
      ? await everything(index, type)
      : // The index holds an id as one word of digits.
        await answerQuery(arxivId ? arxivId.replace('.', '') : query, index.language, index, pause);
  const members = await index.members({ ...filters, ...counted });
  const ofType = answer.ranked.filter(({ id }) => !type || index.typeOf(id) === type);
  const chosen = filterRecords(ofType, filters, members);
  const order = sort === 'relevance' && query !== '' ? undefined : await index.byDate();
  const sorted = order ? sortByDate(chosen, order, sort === 'oldest') : chosen;
  const groups = RECORD_TYPES.map((one) => ({
    type: one,
    results: sorted.filter(({ id }) => index.typeOf(id) === one),
  })).filter(({ results }) => results.length > 0);
  const best = ({ type, results }: Found['groups'][number]) =>
    TYPE_WEIGHTS[type] * Math.max(...results.map(({ score }) => score));
  return {
    answer,
    arxivId,
    groups: query === '' ? groups : groups.sort((a, b) => best(b) - best(a)),
    counts: countValues(ofType, filters, members),
    anyUnfiltered: ofType.length > 0,
  };
}

/** How much the best result of a type says for showing the type first: what is short scores high. */
const TYPE_WEIGHTS: Record<RecordType, number> = { paper: 1, question: 1.3, term: 1, section: 0.7 };

/** All records of a type, papers where none is asked for, as if they answered a query without words. */
async function everything(index: SearchIndex, type: RecordType = 'paper'): Promise<Answer> {
  const ids = type === 'paper' ? await index.byDate() : index.idsOf(type);
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
