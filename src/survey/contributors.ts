import { compareText } from './buildSurvey.ts';
import type { Paper } from './survey.ts';

/** Someone who worked on entries. */
export interface Contributor {
  /** The name of an account on GitHub. */
  handle: string;
  /** On how many entries. */
  papers: number;
}

/** Everyone whom entries name, in alphabetical order; a handle is the same whatever its case. */
export function collectContributors(papers: readonly Pick<Paper, 'contributors'>[]): Contributor[] {
  const byName = new Map<string, Contributor>();
  for (const handle of papers.flatMap(({ contributors }) => contributors)) {
    const known = byName.get(handle.toLowerCase());
    byName.set(handle.toLowerCase(), { handle: known?.handle ?? handle, papers: (known?.papers ?? 0) + 1 });
  }
  return [...byName.values()].sort((a, b) => compareText(a.handle, b.handle));
}

/** The page of an account on GitHub. */
export const profileUrl = (handle: string) => `https://github.com/${encodeURIComponent(handle)}`;
