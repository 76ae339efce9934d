import { arxivAddresses, arxivDoi } from '../arxiv/arxivAddresses.ts';
import type { Author, PaperData } from '../schema/paper.ts';
import { splitName } from '../survey/authorName.ts';

/** What a citation says of a paper. */
export type CitedPaper = Pick<PaperData, 'title' | 'authors' | 'published' | 'arxiv' | 'venue' | 'award'>;

/** A name in CSL-JSON; `literal` where it has no parts. */
export type CslAuthor = { given: string; family: string } | { literal: string };

/**
 * A paper in CSL-JSON (https://github.com/citation-style-language/schema, 1.0.2), as the preprint that the survey has
 * looked at: where else it appeared is only in `note`.
 */
export interface CslItem {
  /** The citation key. */
  id: string;
  'citation-key': string;
  type: 'article';
  genre: 'Preprint';
  title: string;
  author: CslAuthor[];
  /** Day of the first version. */
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  publisher: 'arXiv';
  /** `arXiv:` and the id. */
  number: string;
  DOI: string;
  URL: string;
  note?: string;
}

/** The paper in CSL-JSON. */
export function cslItem(paper: CitedPaper, key: string): CslItem {
  const { title, authors, published, arxiv } = paper;
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  const note = noteOf(paper);
  return {
    id: key,
    'citation-key': key,
    type: 'article',
    genre: 'Preprint',
    title,
    author: authors.map(cslAuthor),
    issued: { 'date-parts': [[year, month, day]] },
    publisher: 'arXiv',
    number: `arXiv:${arxiv}`,
    DOI: arxivDoi(arxiv),
    URL: arxivAddresses.abstract(arxiv),
    ...(note && { note }),
  };
}

/** A name of one word is that of a group, or has no parts. */
function cslAuthor(author: Author): CslAuthor {
  const { given, family } = splitName(author);
  return given === '' ? { literal: family } : { given, family };
}

function noteOf({ venue, award }: CitedPaper): string | undefined {
  return venue && award ? `${venue} (${award})` : (venue ?? award);
}
