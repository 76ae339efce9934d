import type { Rule } from './catalog.ts';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** One mistake in the content: where it is, what was found, what was expected and how to mend it. */
export interface Finding extends Place {
  /** Short, stable name of the kind of mistake, such as `unknown-value`; `catalog.ts` explains each. */
  rule: Rule;
  /** A sentence that says what was found. */
  found: string;
  /** A sentence that says what was expected. */
  expected: string;
  /** A sentence that says what to do, where something better than "as expected" is known. */
  fix?: string | undefined;
  /** The change that mends it, where there is only one and it is safe. */
  repair?: Repair | undefined;
}

/** A passage of a file, by offsets in UTF-16 units, and what shall stand there instead. */
export interface Repair {
  start: number;
  end: number;
  text: string;
}

/** What a finding says, without its place. */
export type Complaint = Omit<Finding, keyof Place>;

/** Sorts findings by file, then by place in the file. */
export function byPlace(a: Place, b: Place): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
