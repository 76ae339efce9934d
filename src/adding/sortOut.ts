import type { PaperEntry } from '../content/content.ts';
import { findKnown } from './findKnown.ts';
import type { Wanted } from './wanted.ts';

/** A wanted paper with the entry that it is, or may be. */
export interface Found {
  wanted: Wanted;
  paper: PaperEntry;
}

/** Wanted papers by whether the survey has them. */
export interface Sorted {
  known: Found[];
  /** Their titles are nearly those of entries: somebody should look. */
  alike: Found[];
  missing: Wanted[];
}

/** Sorts wanted papers by whether the survey has them. */
export function sortOut(wanted: readonly Wanted[], papers: readonly PaperEntry[]): Sorted {
  const sorted: Sorted = { known: [], alike: [], missing: [] };
  for (const one of wanted) {
    const found = findKnown(papers, one);
    if (!found) sorted.missing.push(one);
    else sorted[found.match === 'same' ? 'known' : 'alike'].push({ wanted: one, paper: found.paper });
  }
  return sorted;
}
