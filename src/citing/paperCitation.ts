import type { CslItem } from './cslItem.ts';

/**
 * What `citation.json` beside a paper's page holds: a list of one item in CSL-JSON, which reference managers read as it is.
 * Our scripts take the other forms from `custom`, where CSL-JSON has room for what it does not name.
 */
export type CitationFile = [PaperCitation];

/** A paper as an item of CSL-JSON, with what our own pages need. */
export interface PaperCitation extends Pick<CslItem, 'author' | 'issued' | 'number'> {
  /** The citation key. */
  id: string;
  title: string;
  custom: {
    slug: string;
    shortTitle: string;
    /** Id of the section. */
    section: string;
    takeaway: string;
    /** What the entry rests on, after “the paper’s”. */
    basis: string;
    bibtex: string;
    ris: string;
    /** The formatted reference, one line. */
    text: string;
  };
  /** The other variables of CSL-JSON. */
  [variable: string]: unknown;
}
