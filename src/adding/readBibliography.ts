import { extname } from 'node:path';
import type { Complaint, Finding } from '../findings/finding.ts';
import type { Bibliography, Cited } from './bibliography/cited.ts';
import { readBibtex } from './bibliography/readBibtex.ts';
import { readCslJson } from './bibliography/readCslJson.ts';
import { readRis } from './bibliography/readRis.ts';
import { decodeText } from './decodeText.ts';
import { findArxivId } from './findArxivId.ts';
import { LONGEST_TITLE } from './plainText.ts';
import { type Reading, unreadable, type Wanted, withinReason } from './wanted.ts';
import { withoutRepetitions } from './withoutRepetitions.ts';

type Format = 'BibTeX' | 'RIS' | 'CSL-JSON';

const READERS = { BibTeX: readBibtex, RIS: readRis, 'CSL-JSON': readCslJson };
const EXTENSIONS: Record<string, Format> = {
  '.bib': 'BibTeX',
  '.bibtex': 'BibTeX',
  '.biblatex': 'BibTeX',
  '.ris': 'RIS',
  '.json': 'CSL-JSON',
  '.csljson': 'CSL-JSON',
};

/** The format of a bibliography, by its text and else by the name of the file; nothing where it seems to be none. */
export function formatOf(file: string, text: string): Format | undefined {
  return formatOfText(text) ?? EXTENSIONS[extname(file).toLowerCase()];
}

/** The format that a text is in; JSON of any kind counts as CSL-JSON. */
export function formatOfText(text: string): Format | undefined {
  if (/^[ \t]*TY {1,2}- /m.test(text)) return 'RIS';
  if (/^\s*(?:\{\s*["}]|\[\s*(?:[{["]|\]\s*$))/.test(text)) return 'CSL-JSON';
  return /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/im.test(text) ? 'BibTeX' : undefined;
}

/**
 * Reads the papers that a bibliography lists: BibTeX, BibLaTeX, RIS or CSL-JSON. A paper that it lists twice is wanted
 * once.
 *
 * @param file its path, as messages name it
 */
export function readBibliography(file: string, bytes: Uint8Array): Reading {
  const decoded = decodeText(file, bytes);
  return 'text' in decoded ? readBibliographyText(file, decoded.text) : decoded;
}

/** As `readBibliography`, from its text. */
export function readBibliographyText(file: string, text: string): Reading {
  const format = formatOf(file, text);
  if (!format) return unreadable(file, 1, NO_BIBLIOGRAPHY);
  const read = READERS[format](file, text);
  if ('wanted' in read) return read;
  if (read.cited.length === 0 && read.findings.length === 0) return unreadable(file, 1, noEntries(format));
  return withinReason(file, toReading(file, read));
}

function toReading(file: string, { cited, findings }: Bibliography): Reading {
  const wanted: Wanted[] = [];
  const nameless: Finding[] = [];
  for (const one of cited) {
    const paper = toWanted(file, one);
    if (paper.arxiv || paper.title) wanted.push(paper);
    else nameless.push({ file, line: one.line, column: 1, ...NAMELESS });
  }
  return {
    wanted: withoutRepetitions(wanted),
    findings: [...findings, ...nameless].sort((a, b) => a.line - b.line),
  };
}

function toWanted(file: string, { line, title, authors, sources }: Cited): Wanted {
  const arxiv = sources.map(findArxivId).find((id) => id !== undefined);
  return {
    ...(arxiv && { arxiv }),
    ...(title && title.length <= LONGEST_TITLE && { title }),
    ...(authors.length > 0 && { authors }),
    from: `${file}:${line}`,
  };
}

const NO_BIBLIOGRAPHY: Complaint = {
  rule: 'other-format',
  found: 'The file is no bibliography.',
  expected: 'Expected BibTeX (`@article{key, …}`), RIS (`TY  - …`) or CSL-JSON (`[{ "title": … }]`).',
};

const noEntries = (format: Format): Complaint => ({
  rule: 'no-papers',
  found: `The file holds no entry in ${format}.`,
  expected: NO_BIBLIOGRAPHY.expected,
});

const NAMELESS: Complaint = {
  rule: 'nameless-entry',
  found: 'The entry has neither a title nor an arXiv id.',
  expected: 'Expected one of them, since the paper cannot be found otherwise.',
};
