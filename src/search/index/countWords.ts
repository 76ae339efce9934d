import { wordsOf } from '../fold.ts';
import { FIELD_WEIGHTS, type FieldName, type SearchRecord } from '../searchRecord.ts';

/** How often a word stands in the index. */
export interface WordCount {
  /** Places in all records. */
  places: number;
  /** Records that hold it. */
  records: number;
}

/** Counts every word of the records, in text and fields. */
export function countWords(records: readonly SearchRecord[]): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const { fields, parts } of records) {
    const texts = (Object.keys(FIELD_WEIGHTS) as FieldName[]).map((name) => fields[name] ?? '');
    const words = wordsOf([...texts, ...parts.map(({ text }) => text)].join(' '));
    const seen = new Set<string>();
    for (const word of words) {
      const count = counts.get(word) ?? { places: 0, records: 0 };
      counts.set(word, count);
      count.places++;
      if (!seen.has(word)) count.records++;
      seen.add(word);
    }
  }
  return counts;
}
