import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { citationKeys, type KeyedPaper } from './citationKeys.ts';
import { type CitedPaper, type CslItem, cslItem } from './cslItem.ts';
import type { PaperCitation } from './paperCitation.ts';
import { PREPRINT_BIBTEX } from './preprintBibtex.ts';
import { PREPRINT_RIS } from './preprintRis.ts';

/** A paper with all that its citation is made of. */
export type CitablePaper = CitedPaper &
  KeyedPaper &
  Pick<PaperCitation['custom'], 'shortTitle' | 'section' | 'takeaway'>;

/** Citations of papers by slug. All papers of the survey are needed, since their keys depend on each other. */
export function citePapers(papers: readonly CitablePaper[]): Map<string, PaperCitation> {
  const keys = citationKeys(papers);
  return new Map(papers.map((paper) => [paper.slug, citePaper(paper, keys.get(paper.slug) ?? '')]));
}

/** Every form is written for the paper alone, so that it reads the same in every list, and no list is sorted out anew. */
function citePaper(paper: CitablePaper, key: string): PaperCitation {
  const { slug, shortTitle, section, takeaway } = paper;
  const item = cslItem(paper, key);
  return {
    ...item,
    custom: {
      slug,
      shortTitle,
      section,
      takeaway,
      bibtex: write(item, PREPRINT_BIBTEX),
      ris: write(item, PREPRINT_RIS),
      // The style of the American Psychological Association. Citation.js keeps its engine from one paper to the next.
      text: write(item, 'bibliography', { template: 'apa', lang: 'en-US', format: 'text' }),
    },
  };
}

const write = (item: CslItem, format: string, options?: object) =>
  plugins.output.format(format, [item], options).replace(/\n+$/, '');
