import type { Finding } from '../finding.ts';

/** What a run of checks found, for those who print it. */
export interface Report {
  /** Sorted by place. */
  findings: readonly Finding[];
  /** Whether everything was looked at: mistakes of form come before wording. */
  isWhole: boolean;
  /** What was looked at, as a sentence ends: "77 papers, 14 questions". */
  looked: string;
  /** The text of a file, to show the lines around a finding; nothing where it has none. */
  textOf(file: string): string | undefined;
  /** Address of what explains a kind of finding. */
  explainedAt(rule: Finding['rule']): string;
}

/** Writes a report in one form. */
export type Reporter = (report: Report) => string;
