/** A piece of text: as it is, or a character that no one would see, by its name. */
export type Piece = { text: string } | { invisible: string };

/** Names by which editors and messages know some of the characters; the others are named by their number. */
const NAMES: Record<string, string> = { '\t': 'tab', '\r': 'CR', '\uFEFF': 'BOM' };

/** A longer text is cut; no one reads it to its end. */
const LONGEST = 1000;
const SHOWN = 160;

/** Cuts a text at its invisible characters, but for spaces and line ends, and names them. */
export function visibleText(text: string): Piece[] {
  return text
    .split(/((?!\n)[\p{Cc}\p{Cf}\u2028\u2029])/u)
    .map((part, index) => (index % 2 ? { invisible: NAMES[part] ?? codeOf(part) } : { text: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** A text that is not too long to show, or its beginning and how long it is. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, SHOWN).trimEnd()} … (${text.length.toLocaleString('en')} characters)`;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
