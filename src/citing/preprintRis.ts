import { plugins, util } from '@citation-js/core';
import type { CslAuthor, CslItem } from './cslItem.ts';

/**
 * A preprint in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): an unpublished work of the database arXiv. The
 * writer of Citation.js calls it the article of a journal, breaks lines within words and cuts keys at 20 characters.
 */
const tags = new util.Translator([
  { source: 'TY', target: 'type', convert: { toSource: () => 'UNPB' } },
  { source: 'TI', target: 'title' },
  { source: 'AU', target: 'author', convert: { toSource: (authors: CslAuthor[]) => authors.map(risName) } },
  { source: ['PY', 'DA'], target: 'issued', convert: { toSource: yearAndDay } },
  { source: 'M3', target: 'genre' },
  { source: ['PB', 'DB'], target: 'publisher', convert: { toSource: (name: string) => [name, name] } },
  { source: 'AN', target: 'number' },
  { source: 'DO', target: 'DOI' },
  { source: 'UR', target: 'URL' },
  { source: 'N1', target: 'note' },
  { source: 'ID', target: 'id' },
]);

/** The format of Citation.js by which preprints are written as RIS. */
export const PREPRINT_RIS = 'preprint-ris';

plugins.add('@preprint-ris', {
  output: { [PREPRINT_RIS]: (items) => (items as readonly CslItem[]).map(record).join('\n') },
});

function record(item: CslItem): string {
  const lines = Object.entries(tags.convertToSource(item)).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${one}\n`),
  );
  return `${lines.join('')}ER  - \n`;
}

function yearAndDay({ 'date-parts': [parts] }: CslItem['issued']): string[] {
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return [year, `${year}/${month}/${day}`];
}

function risName(author: CslAuthor): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
