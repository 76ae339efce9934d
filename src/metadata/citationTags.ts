import { arxivAddresses, arxivDoi } from '../arxiv/arxivAddresses.ts';
import type { Author } from '../schema/paper.ts';
import { fullName, splitName } from '../survey/authorName.ts';
import type { Paper } from '../survey/survey.ts';

/** A `meta` element: its name and its content. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Tags by which reference managers save the paper that a page is about, and not the page: those of HighWire Press, which
 * Google Scholar describes (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), and three that only
 * Zotero reads.
 *
 * The title is that of the paper, authors are in order, the date is that of the first version, and all addresses lead to
 * arXiv.
 */
export function citationTags(paper: Paper): MetaTag[] {
  const { title, authors, published, arxiv } = paper;
  return [
    { name: 'citation_title', content: title },
    ...authors.map((author) => ({ name: 'citation_author', content: nameOf(author, authors.length) })),
    { name: 'citation_publication_date', content: published.replaceAll('-', '/') },
    { name: 'citation_arxiv_id', content: arxiv },
    { name: 'citation_doi', content: arxivDoi(arxiv) },
    { name: 'citation_public_url', content: arxivAddresses.abstract(arxiv) },
    { name: 'citation_pdf_url', content: arxivAddresses.pdf(arxiv) },
    ...zoteroTags(arxiv),
  ];
}

/**
 * Highwire's tags know no preprints: Zotero would save an article of a journal without a name, with the description that we
 * give for shared links as its abstract. Fields of Zotero's own vocabulary say what the paper is, where it stands, and that
 * no abstract is given: a space, which Zotero takes off when it saves, since an empty tag would not count ("Embedded
 * Metadata.js" and "RDF.js" in https://github.com/zotero/translators).
 */
const zoteroTags = (arxiv: string): MetaTag[] => [
  { name: 'z:itemType', content: 'preprint' },
  { name: 'z:repository', content: 'arXiv' },
  { name: 'z:archiveID', content: `arXiv:${arxiv}` },
  { name: 'z:abstractNote', content: ' ' },
];

/**
 * "Family, Given", so that no reader has to guess where a family name begins. Zotero takes the comma for one between two
 * authors where there is only this one and both parts have a space; two authors would be worse than a wrong family name.
 */
function nameOf(author: Author, count: number): string {
  const { given, family } = splitName(author);
  if (count === 1 && given.includes(' ') && family.includes(' ')) return fullName(author);
  return given === '' ? family : `${family}, ${given}`;
}
