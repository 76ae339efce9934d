/**
 * Turns straight quotes and apostrophes into typographic ones, as Markdown does for running text. A quote opens at the
 * beginning and after a space, a bracket, a dash or another quote; every other one closes.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=^|[\s([{‘“/–—-])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s([{“/–—])'(?=\S)/g, '‘')
    .replace(/'/g, '’');
}

/** Typesets every text in a value of front matter; keys stay, and so do formulas, whose `'` is a prime. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'latex' || key === 'sign' ? inner : typesetAll(inner),
    ]),
  ) as T;
}
