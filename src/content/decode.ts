import type { Complaint } from '../findings/finding.ts';

/** Text of a file, or the reason why its bytes are not acceptable text. */
export type Decoded = { text: string } | { complaint: Complaint; line: number; column: number };

/** A longer line is no line a person wrote; parsing stops there. */
const LONGEST_LINE = 5_000;

/** Control and format characters, which no editor shows; a tab is left to the YAML parser. */
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * Decodes a content file: UTF-8 without byte order mark, `\n` line ends, none of the characters that nobody sees
 * (control characters, zero-width space, those that reverse the direction of text and so hide what a file says).
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse(1, 1, EMPTY);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(...firstBadByte(bytes), NOT_UTF8);
  }
  if (text.startsWith('\uFEFF')) return refuse(1, 1, BYTE_ORDER_MARK);
  if (text.trim() === '') return refuse(1, 1, EMPTY);

  for (const [index, line] of text.split('\n').entries()) {
    if (line.endsWith('\r')) return refuse(index + 1, line.length, WINDOWS_LINE_END);
    if (/^(?:<{7}|>{7}) /.test(line)) return refuse(index + 1, 1, MERGE_CONFLICT);
    if (line.length > LONGEST_LINE) return refuse(index + 1, LONGEST_LINE + 1, tooLong(line.length));
    const control = INVISIBLE.exec(line);
    if (control) return refuse(index + 1, control.index + 1, controlCharacter(control[0]));
  }
  return { text };
}

function refuse(line: number, column: number, complaint: Complaint): Decoded {
  return { complaint, line, column };
}

/** Line and column of the first byte that cannot be part of UTF-8 text. */
function firstBadByte(bytes: Uint8Array): [number, number] {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  const before = replaced.slice(0, replaced.indexOf('\uFFFD')).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

const EMPTY: Complaint = {
  rule: 'empty-file',
  found: 'The file is empty.',
  expected: 'Expected front matter between two lines of `---` in an `.mdx` file, or YAML.',
};

const NOT_UTF8: Complaint = {
  rule: 'wrong-encoding',
  found: 'A byte here is not valid UTF-8.',
  expected: 'Expected UTF-8.',
  fix: 'Save the file with the encoding UTF-8.',
};

const BYTE_ORDER_MARK: Complaint = {
  rule: 'byte-order-mark',
  found: 'The file begins with a byte order mark.',
  expected: 'Expected UTF-8 without one.',
  fix: 'Save the file as "UTF-8", not "UTF-8 with BOM", or run `npm run check -- --fix`.',
};

const WINDOWS_LINE_END: Complaint = {
  rule: 'windows-line-end',
  found: 'The line ends with a carriage return (Windows line end).',
  expected: 'Expected `\\n` alone.',
  fix: 'Save the file with the line ends "LF", or run `npm run check -- --fix`.',
};

const MERGE_CONFLICT: Complaint = {
  rule: 'merge-conflict',
  found: 'The line marks a merge conflict.',
  expected: 'Expected one of its two sides.',
  fix: 'Keep the right lines and remove the three markers.',
};

const tooLong = (length: number): Complaint => ({
  rule: 'line-too-long',
  found: `The line has ${length} characters.`,
  expected: `Expected at most ${LONGEST_LINE}.`,
  fix: 'Wrap the text at about 100 characters.',
});

const controlCharacter = (character: string): Complaint => ({
  rule: 'control-character',
  found: `The character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} is invisible.`,
  expected: 'Expected visible text.',
  fix: character === '\0' ? 'Save the file with the encoding UTF-8.' : 'Remove it.',
});
