import { stemOf } from '../fold.ts';
import { FUNCTION_WORDS } from '../functionWords.ts';
import { isMadeUp } from '../madeUpWords.ts';
import type { WordCount } from './countWords.ts';

/**
 * The words of the survey by their first letter, those in most records first. A misspelled word is corrected with the
 * list of its letter alone.
 */
export function surveyWords(counts: ReadonlyMap<string, WordCount>): Map<string, string[]> {
  const sorted = [...counts]
    .filter(
      ([word]) => /^[a-z]/.test(word) && word.length > 2 && !FUNCTION_WORDS.has(word) && !isMadeUp(word),
    )
    .sort(([a, n], [b, m]) => m.records - n.records || (a < b ? -1 : 1));
  return Map.groupBy(
    sorted.map(([word]) => word),
    (word) => word.charAt(0),
  );
}

/** From this cost on a word is common: to look it up takes some 7 kB, and it tells little. */
const COMMON = 4000;

/**
 * Words, without their endings, that stand in so much of a large survey that a query with others does without them;
 * the most common first. A small survey has none.
 */
export function commonWords(counts: ReadonlyMap<string, WordCount>): string[] {
  const costs = new Map<string, number>();
  // A record in the list of a word costs about as much as two places.
  for (const [word, { places, records }] of counts)
    costs.set(stemOf(word), (costs.get(stemOf(word)) ?? 0) + places + 2 * records);
  return [...costs]
    .filter(([word, cost]) => cost >= COMMON && !FUNCTION_WORDS.has(word))
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}
