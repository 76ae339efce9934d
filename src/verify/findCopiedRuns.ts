import { joinWords, type Word, wordsIn } from '../prose/wordsIn.ts';

/** A run of words that stands in the source too. */
export interface CopiedRun {
  /** The words, in lower case. */
  words: string;
  offset: number;
}

/**
 * Finds runs of words taken over from a source.
 *
 * @param text the text to judge
 * @param source what it may not copy
 * @param names titles and names, whose words are nobody's wording
 * @param length how many words make a run
 */
export function findCopiedRuns(
  text: string,
  source: string,
  names: readonly string[],
  length: number,
): CopiedRun[] {
  const known = gramsOf(wordsIn(source), length);
  const named = names.map((name) => ` ${joinWords(wordsIn(name))} `);
  const words = wordsIn(text);
  const isCopied = (at: number) => {
    const gram = joinWords(words.slice(at, at + length));
    return (
      at + length <= words.length && known.has(gram) && !named.some((name) => name.includes(` ${gram} `))
    );
  };
  const runs: CopiedRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCopied(at)) continue;
    let end = at + length;
    while (isCopied(end - length + 1)) end++;
    runs.push({ words: joinWords(words.slice(at, end)), offset: words[at]?.offset ?? 0 });
    at = end - 1;
  }
  return runs;
}

function gramsOf(words: readonly Word[], length: number): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) grams.add(joinWords(words.slice(at, at + length)));
  return grams;
}
