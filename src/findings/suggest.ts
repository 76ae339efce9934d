import leven from 'leven';

/**
 * Finds the candidate that a misspelled word most likely means.
 *
 * @returns the nearest candidate within a third of the word's length (at least 2 edits, but never the whole word),
 *   or nothing.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const folded = fold(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const edits = leven(folded, other, { maxDistance: limit + 1 });
    if (edits > limit || edits >= folded.length) continue;
    // Of two that are equally near, the one with the same first letter: people rarely mistype that one.
    const distance = other[0] === folded[0] ? edits : edits + 0.5;
    if (distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Says "Did you mean `x`?" where a candidate is near, else nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? undefined : `Did you mean \`${candidate}\`?`;
}

/** Lists values in code marks: all of them up to twelve, else how many there are and where to find them. */
export function oneOf(values: readonly string[], where: string): string {
  if (values.length === 0) return `Expected one of the ids in ${where}, which has none yet.`;
  if (values.length === 1) return `Expected \`${values[0]}\`.`;
  if (values.length > 12) return `Expected one of the ${values.length} ids in ${where}.`;
  return `Expected one of ${values.map((value) => `\`${value}\``).join(', ')}.`;
}

const fold = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');
