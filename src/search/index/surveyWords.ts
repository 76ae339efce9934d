import { wordsOf } from '../fold.ts';
import { FUNCTION_WORDS } from '../query/functionWords.ts';
import type { SearchRecord } from './searchRecord.ts';

/** Fields whose words people write, beside the text. */
const WRITTEN = ['title', 'names', 'authors', 'keywords', 'tags', 'about'] as const;

/**
 * The words of the survey by their first letter, those in most records first. A misspelled word is corrected with the
 * list of its letter alone.
 */
export function surveyWords(records: readonly SearchRecord[]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const { fields, parts } of records) {
    const text = [...WRITTEN.map((name) => fields[name] ?? ''), ...parts.map((part) => part.text)].join(' ');
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts]
    .filter(([word]) => /^[a-z]/.test(word) && word.length > 2 && !FUNCTION_WORDS.has(word))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return Map.groupBy(
    sorted.map(([word]) => word),
    (word) => word.charAt(0),
  );
}
