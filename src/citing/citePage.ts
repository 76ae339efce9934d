import { describeVersion, type Version } from '../site/version.ts';
import { collectiveAuthor } from '../survey/ownNames.ts';
import type { CitationFormat } from './formats.ts';
import { latexText } from './latexText.ts';
import { capitalized, nested, oneLine, quoted } from './wording.ts';

/** A page of the survey, or a part of it, as it is cited. */
export interface CitedPage {
  /** Title of the survey. */
  survey: string;
  /** Title of the page; on the page of a paper that of the paper. */
  page: string;
  /** Title of the part, where one is meant. */
  part?: string | undefined;
  /** Whether the page is the entry of a paper, which must not be taken for the paper. */
  isEntry: boolean;
  /** Where it stands, from the survey's root, with the anchor of the part. */
  path: string;
  /** The same as others reach it. */
  address: string;
  /** The state of the survey that is cited. */
  version: Version;
}

/** A form in which the survey gives citations of itself. */
export interface PageFormat extends Pick<CitationFormat, 'label' | 'extension' | 'mediaType'> {
  id: 'text' | 'markdown' | 'bibtex';
}

/** The forms of citations of the survey's own pages, in the order in which they are offered. */
export const PAGE_FORMATS: readonly PageFormat[] = [
  { id: 'text', label: 'Text', extension: 'txt', mediaType: 'text/plain' },
  { id: 'markdown', label: 'Markdown', extension: 'md', mediaType: 'text/markdown' },
  { id: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
];

/**
 * Cites a page of the survey, or a part of it.
 *
 * @returns the citation in each form, and its key
 */
export function citePage(cited: CitedPage): Record<PageFormat['id'], string> & { key: string } {
  const survey = oneLine(cited.survey);
  const author = collectiveAuthor(survey);
  const page = cited.isEntry ? `Entry on “${nested(oneLine(cited.page))}”` : oneLine(cited.page);
  const part = cited.part && oneLine(cited.part);
  const version = describeVersion(cited.version);
  // The title of the whole survey begins with its name.
  const isWhole = page.startsWith(`${survey}:`);
  const title = part ? `${part}, in: ${page}` : page;
  const key = keyOf(survey, cited.path);
  const fields = {
    author: `{${latexText(author)}}`,
    title: `{${latexText(title)}}`,
    howpublished: latexText(survey),
    year: cited.version.date.slice(0, 4),
    url: cited.address,
    note: latexText(capitalized(version)),
  };
  return {
    key,
    text: `${author}. ${part ? `${quoted(part, ',')} in ` : ''}${quoted(page, '.')} ${isWhole ? capitalized(version) : `${survey}, ${version}`}. ${cited.address}`,
    markdown: `[${markdownText(title)}](${markdownAddress(cited.address)}). ${isWhole ? capitalized(version) : `*${markdownText(survey)}*, ${version}`}.`,
    bibtex: `@misc{${key},\n${Object.entries(fields)
      .map(([name, value]) => `  ${name} = {${value}},\n`)
      .join('')}}`,
  };
}

/** A key that stays the same from version to version: the survey's name, then the path, then the part. */
function keyOf(survey: string, path: string): string {
  const name = survey
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const [page = '', part] = path.split('#');
  const parts = [name || 'survey', page.replace(/^\/|\/$/g, ''), part].filter(Boolean);
  return parts.join(':').replace(/[^\w.:/-]+/g, '-');
}

const markdownText = (text: string) => text.replace(/[\\`*_~[\]<>&$|]/g, '\\$&');

const markdownAddress = (address: string) =>
  address.replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
