/** A number as a text prints it. */
export interface Figure {
  /** As printed, with its unit: `1,573`, `14B`. */
  printed: string;
  /** What two spellings of one number share: `1573`. */
  value: string;
  /** The sign or letters that follow it at once, such as `%`, `b` or `pp`, in lower case; empty where there are none. */
  unit: string;
  offset: number;
}

const FIGURE = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\\?%|\p{L}{1,3}(?!\p{L}))?/gu;

/**
 * The numbers of a text, in digits. Thousands may be set off by commas; a trailing point ends a sentence. Digits
 * inside names, as in `Qwen2.5`, are numbers too: who compares texts decides which names to let pass.
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map(({ 0: printed, 1: number = '', 2: unit = '', index }) => ({
    printed,
    value: String(Number(number.replaceAll(',', ''))),
    unit: unit.replace('\\', '').toLowerCase(),
    offset: index,
  }));
}

/**
 * Tells whether a figure is among some known ones. With a unit it needs the same number with that unit or without
 * any (`value: "6.8"`, `unit: percent`); without one, the same number.
 */
export function isAmong(known: readonly Figure[]): (figure: Figure) => boolean {
  const values = new Set(known.map(({ value }) => value));
  const exact = new Set(known.map(({ value, unit }) => value + unit));
  return ({ value, unit }) => (unit === '' ? values.has(value) : exact.has(value + unit) || exact.has(value));
}
