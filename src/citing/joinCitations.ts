import type { CitationFormat } from './formats.ts';
import type { PaperCitation } from './paperCitation.ts';

/**
 * Puts the citations of several papers together, in their order.
 *
 * @returns what a file of this form holds
 */
export function joinCitations(papers: readonly PaperCitation[], format: CitationFormat['id']): string {
  if (format === 'csl') {
    const items = papers.map(({ custom: _, ...item }) => item);
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  const entries = papers.map(({ custom }) => custom[format].replace(/[\r\n]+$/, ''));
  const newline = entries.some((entry) => entry.includes('\r\n')) ? '\r\n' : '\n';
  return entries.map((entry) => entry + newline).join(format === 'bibtex' ? newline : '');
}

/** Reads `citation.json` of a paper; nothing where it is not what `CitationFile` says. */
export function readCitation(value: unknown): PaperCitation | undefined {
  const [paper, ...more] = Array.isArray(value) ? (value as Partial<PaperCitation>[]) : [];
  if (!paper || more.length > 0) return undefined;
  const { id, title, number, author, issued, custom } = paper;
  const { slug, shortTitle, section, takeaway, basis, bibtex, ris, text } = custom ?? {};
  const texts = [id, title, number, slug, shortTitle, section, takeaway, basis, bibtex, ris, text];
  const isWhole = Array.isArray(author) && Array.isArray(issued?.['date-parts']?.[0]);
  return isWhole && texts.every((one) => typeof one === 'string' && one !== '')
    ? (paper as PaperCitation)
    : undefined;
}
