import type { Complaint } from '../findings/finding.ts';
import { type Reading, unreadable } from './wanted.ts';

/** The largest file that is read, in bytes: about ten thousand entries of a bibliography. */
export const LARGEST_FILE = 5_000_000;

/** What is wrong with a file of that many bytes, to be asked before it is read into memory; nothing where it will do. */
export function complainOfSize(bytes: number): Complaint | undefined {
  if (bytes === 0) return EMPTY;
  return bytes > LARGEST_FILE ? tooLarge(bytes) : undefined;
}

/** Decodes a file from elsewhere: UTF-8, with or without byte order mark, whatever its line ends. */
export function decodeText(file: string, bytes: Uint8Array): { text: string } | Reading {
  const complaint = complainOfSize(bytes.length) ?? complainOfBytes(bytes);
  if (complaint) return unreadable(file, 1, complaint);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.trim() === '' ? unreadable(file, 1, EMPTY) : { text };
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
    return unreadable(file, before.split(/\r\n?|\n/).length, NOT_UTF8);
  }
}

/** The line that an offset of a text stands in, from 1; offsets are asked for in ascending order. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text[at] === '\n') line++;
    return line;
  };
}

/** Files of other programs, by how they begin. */
function complainOfBytes(bytes: Uint8Array): Complaint | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('%PDF')) return PDF;
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return UTF16;
  return bytes.includes(0) ? BINARY : undefined;
}

const TEXT = 'Expected a bibliography (BibTeX, RIS, CSL-JSON) or a list of titles, as UTF-8.';

const EMPTY: Complaint = { rule: 'empty-file', found: 'The file is empty.', expected: TEXT };

const PDF: Complaint = {
  rule: 'other-format',
  found: 'The file is a PDF.',
  expected: TEXT,
  fix: "Name the paper's arXiv id instead, which stands on the left edge of its first page.",
};

const UTF16: Complaint = {
  rule: 'wrong-encoding',
  found: 'The file is UTF-16.',
  expected: TEXT,
  fix: 'Save the file with the encoding UTF-8.',
};

const BINARY: Complaint = {
  rule: 'other-format',
  found: 'The file holds null bytes, so it is no text.',
  expected: TEXT,
};

const NOT_UTF8: Complaint = {
  rule: 'wrong-encoding',
  found: 'A byte of this line is not valid UTF-8.',
  expected: TEXT,
  fix: 'Save the file with the encoding UTF-8.',
};

const tooLarge = (bytes: number): Complaint => ({
  rule: 'file-too-large',
  found: `The file has ${Math.ceil(bytes / 1_000_000)} MB.`,
  expected: `Expected at most ${LARGEST_FILE / 1_000_000} MB.`,
  fix: 'Keep the papers that belong into the survey.',
});
