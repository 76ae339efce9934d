import { plugins, util } from '@citation-js/core';
import type { CslAuthor, CslItem } from './cslItem.ts';
import { latexText } from './latexText.ts';
import { latexTitle } from './latexTitle.ts';

/** Names of the months, which styles of BibTeX and BibLaTeX know without quotes. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A preprint in BibTeX, as arXiv writes it: `@misc` with its id in `eprint`. The mapping of Citation.js has neither, and
 * takes a preprint for the article of a journal.
 */
const fields = new util.Translator([
  { source: 'title', target: 'title', convert: { toSource: (title: string) => braced(latexTitle(title)) } },
  { source: 'author', target: 'author', convert: { toSource: latexNames } },
  { source: ['year', 'month'], target: 'issued', convert: { toSource: yearAndMonth } },
  { source: ['eprint', 'archivePrefix'], target: ['number', 'publisher'], convert: { toSource: eprint } },
  { source: 'doi', target: 'DOI', convert: { toSource: braced } },
  { source: 'url', target: 'URL', convert: { toSource: braced } },
  { source: 'note', target: 'note', convert: { toSource: (note: string) => braced(latexText(note)) } },
]);

/** The format of Citation.js by which preprints are written as BibTeX. */
export const PREPRINT_BIBTEX = 'preprint-bibtex';

plugins.add('@preprint-bibtex', {
  output: { [PREPRINT_BIBTEX]: (items) => (items as readonly CslItem[]).map(entry).join('\n') },
});

function entry(item: CslItem): string {
  const lines = Object.entries(fields.convertToSource(item)).map(
    ([name, value]) => `  ${name} = ${value},\n`,
  );
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

function braced(value: string): string {
  return `{${value}}`;
}

function yearAndMonth({ 'date-parts': [[year, month]] }: CslItem['issued']): (string | undefined)[] {
  return [braced(String(year)), MONTHS[month - 1]];
}

function eprint(number: string, archive: string): string[] {
  return [braced(number.replace(/^arXiv:/, '')), braced(archive)];
}

function latexNames(authors: readonly CslAuthor[]): string {
  return braced(authors.map(latexName).join(' and '));
}

/** “Family, Given”; in braces is what BibTeX would else take apart. */
function latexName(author: CslAuthor): string {
  if ('literal' in author) return braced(latexText(author.literal));
  const { family, given } = author;
  return `${namePart(family)}, ${namePart(given)}`;
}

const namePart = (part: string) => (/,|\band\b/i.test(part) ? braced(latexText(part)) : latexText(part));
