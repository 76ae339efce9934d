import type { PaperData } from '../schema/paper.ts';

/** The last day on which an entry was written, compared with its source or corrected; empty where there is none. */
export function lastChange(papers: readonly Pick<PaperData, 'added' | 'source' | 'corrections'>[]): string {
  const days = papers.flatMap(({ added, source, corrections }) => [
    added,
    source.checked,
    ...corrections.map(({ date }) => date),
  ]);
  return days.sort().at(-1) ?? '';
}
