import { type CitationFailure, fetchCitation } from '../citing/fetchCitations.ts';
import type { PaperCitation } from '../citing/paperCitation.ts';
import { href } from '../site/href.ts';
import { ALL_PAPERS, citationAddress, paperAddress } from '../survey/scriptAddresses.ts';

/**
 * Finds a paper by its slug, or by one that it had before: the page of the old address says where the new one is.
 *
 * @returns what is known of it; `missing` where the survey has and had no such paper
 */
export async function findPaper(slug: string): Promise<PaperCitation | CitationFailure> {
  const found = await fetchCitation(href(citationAddress(paperAddress(slug))));
  if (found !== 'missing') return found;
  const response = await fetch(href(paperAddress(slug))).catch(() => undefined);
  if (!response) return 'offline';
  if (!response.ok) return 'missing';
  const html = await response.text().catch(() => undefined);
  if (html === undefined) return 'offline';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const to = page.querySelector('a[data-anchors]')?.getAttribute('href') ?? '';
  return to.startsWith(href(ALL_PAPERS)) ? fetchCitation(citationAddress(to)) : 'missing';
}
