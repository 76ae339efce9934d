/** A form in which the survey gives citations of papers. */
export interface CitationFormat {
  id: 'text' | 'bibtex' | 'ris' | 'csl';
  /** What people call it. */
  label: string;
  /** How the names of its files end. */
  extension: string;
  /** Media type of its files. */
  mediaType: string;
}

/** The forms of citations, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  { id: 'ris', label: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  { id: 'csl', label: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  { id: 'text', label: 'Text', extension: 'txt', mediaType: 'text/plain' },
];
