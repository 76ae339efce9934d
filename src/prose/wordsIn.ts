/** A word, as it is compared with other texts, and its offset in the text. */
export interface Word {
  word: string;
  offset: number;
}

/** Characters that belong to words and figures: `pass@k`, `29.9%`, `state-of-the-art`. An apostrophe parts two. */
const WORD = /[\p{L}\p{M}\p{N}@%.+-]+/gu;

/** The words of a text in lower case, without what surrounds them. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const word = raw
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^[.+-]+|[.+-]+$/g, '');
    return word === '' ? [] : [{ word, offset: index }];
  });
}

/** Words as one text, for comparing. */
export const joinWords = (words: readonly Word[]) => words.map(({ word }) => word).join(' ');

/** How many words a text has: letters or digits between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
