import type { Passage } from './passages.ts';

/** Text that is left out is replaced by spaces, so that every place in what remains is one in the whole. */
const spaces = (text: string) => text.replace(/[^\n]/g, ' ');

/** The text with spaces for whatever a global pattern finds in it. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, spaces);
}

/**
 * The passages of a text at their places, with spaces for everything else.
 *
 * @param passages in any order; they may not overlap
 */
export function keepOnly(text: string, passages: readonly Passage[]): string {
  let kept = '';
  for (const passage of [...passages].sort((a, b) => a.offset - b.offset))
    kept += spaces(text.slice(kept.length, passage.offset)) + passage.text;
  return kept + spaces(text.slice(kept.length));
}

/** A regular expression for a name as it is written, wherever a text breaks its lines in it. */
export function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
