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
 * The word that a misspelled one most likely means: one edit away from five letters on, two from
 * eight, endings aside. Of equally
 * near ones the most frequent.
 *
 * @param words most frequent first
 */
export function correction(typed: string, words: readonly string[]): string | undefined {
  const limit = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > limit + 3) continue;
    const whole = editDistance(typed, word);
    const distance = Math.min(whole, editDistance(stemOf(typed), stemOf(word)) + 0.5);
    if (distance <= limit + 0.5 && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

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
