import type { Complaint } from '../../findings/finding.ts';
import { plainText } from '../plainText.ts';
import { type Reading, unreadable } from '../wanted.ts';
import type { Bibliography, Cited } from './cited.ts';
import { type CslName, printedName, withoutMarkup } from './latexText.ts';

/** Variables in which an arXiv id may stand, the most reliable first. */
const SOURCES = [
  'DOI',
  'URL',
  'number',
  'archive_location',
  'archive',
  'note',
  'container-title',
  'publisher',
  'genre',
  'id',
];

/** Reads CSL-JSON: a list of items, or one item (https://github.com/citation-style-language/schema). */
export function readCslJson(file: string, text: string): Bibliography | Reading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return unreadable(file, lineOfError(text, message), {
      rule: 'broken-json',
      found: `The file is not JSON: ${plainText(message.split(/,| in JSON/, 1)[0] ?? '')}.`,
      expected: 'Expected a list of CSL-JSON items: `[{ "title": …, "DOI": … }, …]`.',
    });
  }
  const items: unknown[] = Array.isArray(data) ? data : [data];
  const lines = Array.isArray(data) ? linesOfItems(text) : [1];
  const findings: Bibliography['findings'] = [];
  const cited: Cited[] = [];
  for (const [index, item] of items.entries()) {
    const line = lines[index] ?? 1;
    if (isObject(item)) cited.push(toCited(item, line));
    else findings.push({ file, line, column: 1, ...NO_ITEM });
  }
  return { cited, findings };
}

function toCited(item: Record<string, unknown>, line: number): Cited {
  const authors = Array.isArray(item['author']) ? item['author'].filter(isObject) : [];
  return {
    line,
    title: withoutMarkup(texts(item['title'])[0] ?? ''),
    authors: authors.map(toName).map(printedName).filter(Boolean),
    sources: SOURCES.flatMap((name) => texts(item[name])),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Programs write numbers as such, and Crossref writes lists of one text. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** The parts of a name that are texts. */
const toName = (name: Record<string, unknown>): CslName =>
  Object.fromEntries(Object.entries(name).filter(([, part]) => typeof part === 'string'));

/** The line in which each item of the outer list begins. */
function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isItemNext = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') line++;
    if (/\s/.test(character)) continue;
    if (depth === 1 && isItemNext && character !== ']') {
      lines.push(line);
      isItemNext = false;
    }
    if (character === '"') at = endOfString(text, at);
    else if (character === '[' || character === '{') isItemNext = ++depth === 1;
    else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 1) isItemNext = true;
  }
  return lines;
}

/** The offset of the quote that closes a string. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** V8 gives the position of some mistakes, the text around others, and says of a cut file only that it ends. */
function lineOfError(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  const around = /"([\s\S]+)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1] ?? '';
  const at = text.indexOf(around);
  const isOnce = around !== '' && at !== -1 && text.indexOf(around, at + 1) === -1;
  const offset = position ? Number(position) : isOnce ? at + around.length / 2 : text.trimEnd().length;
  return text.slice(0, offset).split('\n').length;
}

const NO_ITEM: Complaint = {
  rule: 'broken-entry',
  found: 'An item of the list is no object.',
  expected: 'Expected CSL-JSON items: `{ "title": …, "DOI": … }`.',
};
