/**
 * Splits a text into words as the search compares them: lower case, without accents and apostrophes, split at
 * everything else that is neither letter nor digit.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * What is left of a word without its ending, so that forms of one word are the same: "improves", "improved" and
 * "improving". It is rough: only phrases that stand in a list are compared by it.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ations?|ating|ated|ates?)$/, 'at')
    .replace(/(?:(?<=.{3})ings?|(?<!e)ed|es|(?<![aius])s|(?<=.{3})ly|e)$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
}

/** The key of a phrase: its words without their endings, joined by spaces. */
export const phraseKey = (text: string): string => wordsOf(text).map(stemOf).join(' ');
