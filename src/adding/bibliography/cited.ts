import type { Finding } from '../../findings/finding.ts';

/** One entry of a bibliography, whatever its format. */
export interface Cited {
  /** Where the entry begins, from 1. */
  line: number;
  /** Plain text; empty where there is none. */
  title: string;
  /** Names, "Given Family", in order. */
  authors: string[];
  /** Fields in which an arXiv id may stand, the most reliable first. */
  sources: string[];
}

/** The entries of a bibliography, and what in it is no entry. */
export interface Bibliography {
  cited: Cited[];
  findings: Finding[];
}
