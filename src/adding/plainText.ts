/** Longer texts are no titles; the longest title of arXiv's papers on this subject has 135 characters. */
export const LONGEST_TITLE = 300;

/** The text in one line, without control and format characters, which no terminal may get. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFD]/gu, '')
    .trim();
}

/** The beginning of a text for a message. */
export function excerpt(text: string, length = 60): string {
  const plain = plainText(text.slice(0, 4 * length));
  return plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain;
}
