import { diffArrays } from 'diff';

/** Words in a row that are kept, came or went. */
export interface Run {
  how: 'kept' | 'added' | 'removed';
  words: string[];
}

/** Texts that differ in more words than this are taken for different; comparing them takes the square of it. */
const MOST_EDITS = 2_000;

/** The words of a text, markup included: what stands between spaces. */
export const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Compares two texts word by word. Line breaks and the number of spaces make no difference. */
export function diffWords(before: string, after: string): Run[] {
  const [old, recent] = [splitWords(before), splitWords(after)];
  const runs = diffArrays(old, recent, { maxEditLength: MOST_EDITS });
  if (!runs)
    return [
      { how: 'removed', words: old },
      { how: 'added', words: recent },
    ];
  return runs.map(({ added, removed, value }) => ({
    how: added ? 'added' : removed ? 'removed' : 'kept',
    words: value,
  }));
}

/** How many words came and went. */
export function countRuns(runs: readonly Run[]): { added: number; removed: number } {
  const count = (how: Run['how']) =>
    runs.reduce((sum, run) => sum + (run.how === how ? run.words.length : 0), 0);
  return { added: count('added'), removed: count('removed') };
}
