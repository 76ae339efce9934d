import type { Complaint, Finding } from '../findings/finding.ts';

/** A paper that somebody wants in the survey, as far as it is named. It has an arXiv id, a title or both. */
export interface Wanted {
  /** Id without version: `2505.24864`. */
  arxiv?: string;
  /** Plain text in one line, as the source has it. */
  title?: string;
  /** Names in order, "Given Family", as far as the source lists them. */
  authors?: string[];
  /** How messages name it: the text that was typed, or the place in a file, `refs.bib:12`. */
  from: string;
}

/** What a file asks for, and what in it could not be read. */
export interface Reading {
  wanted: Wanted[];
  findings: Finding[];
}

/** More papers at once are a mistake: whoever adds them has to read each. */
const MOST_WANTED = 1_000;
/** A file with more mistakes than these is reported by its first ones. */
const MOST_FINDINGS = 50;

/** A file that cannot be read, from a line on. */
export function unreadable(file: string, line: number, complaint: Complaint): Reading {
  return { wanted: [], findings: [{ file, line, column: 1, ...complaint }] };
}

/** What a file asks for, in reasonable numbers: too many papers are refused, too many findings cut. */
export function withinReason(file: string, { wanted, findings }: Reading): Reading {
  if (wanted.length > MOST_WANTED) return unreadable(file, 1, tooMany(wanted.length));
  const further = findings[MOST_FINDINGS];
  if (!further) return { wanted, findings };
  return {
    wanted,
    findings: [...findings.slice(0, MOST_FINDINGS), { ...further, ...more(findings.length) }],
  };
}

const more = (count: number): Omit<Complaint, 'rule'> => ({
  found: `From here on there are ${count - MOST_FINDINGS} more mistakes.`,
  expected: 'Expected a bibliography (BibTeX, RIS, CSL-JSON) or a list of titles.',
});

const tooMany = (count: number): Complaint => ({
  rule: 'file-too-large',
  found: `The file names ${count} papers.`,
  expected: `Expected at most ${MOST_WANTED}, since somebody has to read them.`,
  fix: 'Keep those that belong into the survey.',
});
