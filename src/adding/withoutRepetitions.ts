import { foldTitle } from './foldTitle.ts';
import type { Wanted } from './wanted.ts';

/** The papers, each once: of two with one arXiv id, or one title and not two ids, the first stays, with what both say. */
export function withoutRepetitions(wanted: readonly Wanted[]): Wanted[] {
  const byId = new Map<string, Wanted>();
  const byTitle = new Map<string, Wanted>();
  const papers = new Set<Wanted>();
  for (const one of wanted) {
    const title = foldTitle(one.title ?? '');
    const namesake = byTitle.get(title);
    const isOther = one.arxiv !== undefined && namesake?.arxiv !== undefined && namesake.arxiv !== one.arxiv;
    const earlier = byId.get(one.arxiv ?? '') ?? (isOther ? undefined : namesake);
    const paper = earlier ? Object.assign(earlier, { ...one, ...earlier }) : { ...one };
    papers.add(paper);
    if (paper.arxiv) byId.set(paper.arxiv, paper);
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, paper);
  }
  return [...papers];
}
