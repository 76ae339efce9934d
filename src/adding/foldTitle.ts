import { wordsOf } from '../search/fold.ts';

/**
 * A title as titles are compared: its letters and digits, whatever their case, accents, punctuation, blanks, kinds of
 * dashes and LaTeX. Empty where it has none.
 */
export function foldTitle(title: string): string {
  return wordsOfTitle(title).join('');
}

/** The words of a title, folded; `Med-R$^3$`, `Med-R^3` and `Med-R³` are the same two words. */
export function wordsOfTitle(title: string): string[] {
  return wordsOf(
    title.replace(/\\(?:math|text|emph|mbox|bf|it|rm)[a-z]*/g, '').replace(/[${}^_\\\p{Cf}]/gu, ''),
  );
}
