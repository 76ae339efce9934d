import { completions, correction } from './nearestWords.ts';
import type { QueryWord } from './planQuery.ts';

/** What a word that no record holds may stand for. */
export interface Guess {
  /** Place of the word in the query. */
  place: number;
  typed: string;
  /** What it may become; empty unless it may be unfinished. */
  completed: string[];
  /** What it most likely means where it is not completed; nothing where no word is like it. */
  meant?: string | undefined;
}

/** A beginning with so many letters is completed wherever it stands in a query. */
const LONG_BEGINNING = 5;
/** How many words that begin like an unfinished one are looked up. */
const COMPLETIONS = 4;

/**
 * Guesses words of a query that no record holds, one after the other: the last may still be typed and is completed if
 * anything begins like it, the others are corrected.
 *
 * @param places of the words
 * @param wordsWith words of the survey that begin with a letter, most frequent first
 */
export async function guessWords(
  words: readonly QueryWord[],
  places: readonly number[],
  wordsWith: (letter: string) => Promise<readonly string[]>,
): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for (const place of places) {
    const typed = words[place]?.text ?? '';
    const known = await wordsWith(typed.charAt(0));
    // The first two letters may be swapped.
    const meant = correction(typed, known) ?? correction(typed, await wordsWith(typed.charAt(1)));
    const isLast = place === words.length - 1;
    const mayBeUnfinished = isLast || (meant === undefined && typed.length >= LONG_BEGINNING);
    const completed = mayBeUnfinished ? completions(typed, known, COMPLETIONS) : [];
    guesses.push({ place, typed, completed, meant: completed.length > 0 ? undefined : meant });
  }
  return guesses;
}
