import { stemOf } from '../fold.ts';

/**
 * The words of a list that begin with what was typed.
 *
 * @param words most frequent first
 */
export function completions(typed: string, words: readonly string[], count: number): string[] {
  return typed.length < MIN_COMPLETED ? [] : words.filter((word) => word.startsWith(typed)).slice(0, count);
}

/** With fewer letters half the survey would be meant. */
const MIN_COMPLETED = 3;

/**
 * The word that a misspelled one most likely means: two neighbors swapped, from five letters on any edit, from eight on
 * two, endings aside. The first letter is the same, but for a swap: people rarely mistype that one, and what differs in
 * it is mostly another word. Of equally near words the most frequent.
 *
 * @param words most frequent first
 */
export function correction(typed: string, words: readonly string[]): string | undefined {
  const limit = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > limit + 3) continue;
    const distance = distanceOf(typed, word);
    if (distance <= limit + 0.5 && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

function distanceOf(typed: string, word: string): number {
  if (isSwap(typed, word)) return 0.5;
  if (typed.charAt(0) !== word.charAt(0)) return Infinity;
  return Math.min(editDistance(typed, word), editDistance(stemOf(typed), stemOf(word)) + 0.5);
}

/** Whether two neighboring letters alone are swapped. */
const isSwap = (a: string, b: string) =>
  a.length > 3 && a.length === b.length && editDistance(a, b) === 1 && sorted(a) === sorted(b);

const sorted = (word: string) => [...word].sort().join('');

/**
 * Number of letters to insert, delete, replace or swap with their neighbor to make one word of another (optimal string
 * alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
