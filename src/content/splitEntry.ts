import type { Complaint } from '../findings/finding.ts';

/** The two parts of an `.mdx` file, each with the line and offset of the file at which it begins. */
export interface SplitEntry {
  frontMatter: string;
  frontMatterLine: number;
  frontMatterOffset: number;
  body: string;
  bodyLine: number;
  bodyOffset: number;
}

const FENCE = '---';

/** A text that begins like a field of front matter. */
const FIELD = /^\s*[a-z][A-Za-z]*:(?:\s|$)/;

/** Splits an entry at its two lines of `---`. */
export function splitEntry(source: string): SplitEntry | { complaint: Complaint; line: number } {
  const lines = source.split('\n');
  if (lines[0] !== FENCE) return { complaint: NO_FRONT_MATTER, line: 1 };
  const end = lines.indexOf(FENCE, 1);
  if (end === -1) return { complaint: UNCLOSED, line: 1 };
  const frontMatter = lines.slice(1, end).join('\n');
  const body = lines.slice(end + 1).join('\n');
  if (FIELD.test(body) && lines.includes(FENCE, end + 1))
    return { complaint: closedTooEarly(lines.indexOf(FENCE, end + 1) + 1), line: end + 1 };
  return {
    frontMatter,
    frontMatterLine: 2,
    frontMatterOffset: FENCE.length + 1,
    body,
    bodyLine: end + 2,
    bodyOffset: source.length - body.length,
  };
}

const NO_FRONT_MATTER: Complaint = {
  rule: 'front-matter',
  found: 'The file does not begin with front matter.',
  expected: 'Expected `---` alone on the first line.',
};

const UNCLOSED: Complaint = {
  rule: 'front-matter',
  found: 'The front matter is not closed.',
  expected: 'Expected a second line of `---` before the text.',
};

const closedTooEarly = (end: number): Complaint => ({
  rule: 'front-matter',
  found: `The front matter ends here, but fields follow up to the \`---\` in line ${end}.`,
  expected: 'Expected `---` above the first field and below the last, nowhere between.',
  fix: 'Remove this line.',
});
