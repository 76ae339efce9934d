import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { PaperData } from '../schema/paper.ts';
import { sourceWords } from '../survey/paperFacts.ts';
import { citationKeys, type KeyedPaper } from './citationKeys.ts';
import { type CitedPaper, type CslItem, cslItem } from './cslItem.ts';
import type { PaperCitation } from './paperCitation.ts';
import { PREPRINT_BIBTEX } from './preprintBibtex.ts';
import { PREPRINT_RIS } from './preprintRis.ts';

/** A paper with all that its citation is made of. */
export type CitablePaper = CitedPaper &
  KeyedPaper &
  Pick<PaperData, 'source'> &
  Pick<PaperCitation['custom'], 'shortTitle' | 'section' | 'takeaway'>;

/**
 * Makes the citations of papers, each when it is first asked for: it takes some milliseconds.
 *
 * @param papers all papers of the survey, since their keys depend on each other
 * @returns the citation of a paper by its slug; it throws where there is no such paper
 */
export function citePapers(papers: readonly CitablePaper[]): (slug: string) => PaperCitation {
  const keys = citationKeys(papers);
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const made = new Map<string, PaperCitation>();
  return (slug) => {
    const paper = bySlug.get(slug);
    if (!paper) throw new Error(`\`${slug}\` is no paper of the survey.`);
    const citation = made.get(slug) ?? citePaper(paper, keys.get(slug) ?? '');
    made.set(slug, citation);
    return citation;
  };
}

/** Every form is written for the paper alone, so that it reads the same in every list, and no list is sorted out anew. */
function citePaper(paper: CitablePaper, key: string): PaperCitation {
  const { slug, shortTitle, section, takeaway, source } = paper;
  const item = cslItem(paper, key);
  return {
    ...item,
    custom: {
      slug,
      shortTitle,
      section,
      takeaway,
      basis: sourceWords(source),
      bibtex: write(item, PREPRINT_BIBTEX),
      ris: write(item, PREPRINT_RIS),
      // The style of the American Psychological Association. Citation.js keeps its engine from one paper to the next.
      text: write(item, 'bibliography', { template: 'apa', lang: 'en-US', format: 'text' }),
    },
  };
}

const write = (item: CslItem, format: string, options?: object) =>
  plugins.output.format(format, [item], options).replace(/\n+$/, '');
