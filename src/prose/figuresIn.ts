/** A number as a text prints it. */
export interface Figure {
  /** As printed: `1,573`. */
  printed: string;
  /** What two spellings of one number share: `1573`. */
  value: string;
  offset: number;
}

/**
 * The numbers of a text, in digits. Thousands may be set off by commas; a trailing point ends a sentence. Digits
 * inside names, as in `Qwen2.5`, are numbers too: who compares texts decides which names to let pass.
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map(({ 0: printed, index }) => ({
    printed,
    value: String(Number(printed.replaceAll(',', ''))),
    offset: index,
  }));
}
