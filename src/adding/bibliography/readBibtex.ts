import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Complaint } from '../../findings/finding.ts';
import { lineCounter } from '../decodeText.ts';
import { excerpt } from '../plainText.ts';
import type { Bibliography, Cited } from './cited.ts';
import { readLatex } from './latexText.ts';
import { type BibtexPart, splitBibtex } from './splitBibtex.ts';

/** Fields in which an arXiv id may stand, the most reliable first. */
const SOURCES = [
  'doi',
  'url',
  'journal',
  'journaltitle',
  'note',
  'howpublished',
  'number',
  'addendum',
  'annote',
  'publisher',
  'booktitle',
  'series',
  'pages',
  'file',
];

/** A longer entry is no entry a person or a program wrote. */
const LONGEST_ENTRY = 100_000;
/** Abbreviations are names of journals; long ones could make a file grow without bounds. */
const LONGEST_STRING = 300;

/** An entry as Citation.js reads it, with its values still in LaTeX. */
interface RawEntry {
  properties: Record<string, string | number>;
}

/** Reads BibTeX and BibLaTeX. */
export function readBibtex(file: string, text: string): Bibliography {
  const source = text.replace(/^[ \t]*%.*$/gm, '');
  const lineOf = lineCounter(source);
  const strings = new Map<string, string>();
  const bibliography: Bibliography = { cited: [], findings: [] };
  for (const part of splitBibtex(source)) {
    const line = lineOf(part.offset);
    if (part.type === 'comment' || part.type === 'preamble') continue;
    if (part.type === 'string') {
      const name = /^[^{(]*[{(]\s*([^\s=]+)\s*=/.exec(part.source)?.[1]?.toLowerCase();
      if (name && part.isClosed && part.source.length <= LONGEST_STRING) strings.set(name, part.source);
      continue;
    }
    const read = readEntry(part, strings);
    if ('complaint' in read)
      bibliography.findings.push({ file, line: line + read.line, column: read.column, ...read.complaint });
    else bibliography.cited.push({ line, ...read });
  }
  return bibliography;
}

/** What is wrong with an entry; lines count from 0 at its first. */
interface Problem {
  complaint: Complaint;
  line: number;
  column: number;
}

function readEntry(part: BibtexPart, strings: ReadonlyMap<string, string>): Omit<Cited, 'line'> | Problem {
  if (part.source.length > LONGEST_ENTRY) return { complaint: TOO_LONG, line: 0, column: 1 };
  if (!part.isClosed) return { complaint: unclosed(part.source), line: 0, column: 1 };
  const used = usedStrings(part.source, strings);
  try {
    const [entry] = plugins.input.data(used + part.source, '@biblatex/text') as RawEntry[];
    return toCited(entry?.properties ?? {});
  } catch (error) {
    return problemOf(error instanceof Error ? error.message : String(error), used.length);
  }
}

/** The definitions of the abbreviations that an entry uses, in one line. */
function usedStrings(source: string, strings: ReadonlyMap<string, string>): string {
  if (strings.size === 0) return '';
  const names = new Set(
    Array.from(source.matchAll(/[=#]\s*([a-z_][\w:+-]*)/gi), ([, name = '']) => name.toLowerCase()),
  );
  return [...names].map((name) => strings.get(name)?.replace(/\n/g, ' ') ?? '').join('');
}

function toCited(properties: RawEntry['properties']): Omit<Cited, 'line'> {
  const field = (name: string) => (Object.hasOwn(properties, name) ? String(properties[name]) : '');
  const title = [field('title'), field('subtitle')].filter(Boolean).join(': ');
  const archive = field('archiveprefix') || field('eprinttype');
  const eprint = archive === '' || /arxiv/i.test(archive) ? field('eprint') : '';
  // DBLP writes the id into the volume of the repository: `abs/2505.24864`.
  const volume = field('volume').replace(/^abs\//, 'arXiv:');
  const sources = [eprint, ...SOURCES.map(field), volume].filter(Boolean);
  try {
    return { ...readLatex(title, field('author')), sources };
  } catch {
    return { ...readLatex(title.replace(/\\[a-zA-Z]+ ?|[\\${}]/g, ''), ''), sources };
  }
}

/** Puts what Citation.js says into a sentence: `expected "comma", got EOF at line 1 col 9:`. */
function problemOf(message: string, offset: number): Problem {
  const [, token = '', line = '1', column = '1'] =
    /^(?:expected "(\w+)"[^\n]*?|[^\n]*?) at line (\d+) col (\d+)/.exec(message) ?? [];
  const at = Math.max(Number(line) - 1, 0);
  return {
    complaint: {
      rule: 'broken-entry',
      found: 'The entry cannot be read from here on.',
      expected: TOKENS[token] ?? 'Expected `@type{key, field = {value}, …}`.',
    },
    line: at,
    column: Math.max(Number(column) - (at === 0 ? offset : 0), 1),
  };
}

/** What stands at a place of an entry, by the parser's name for it. */
const TOKENS: Record<string, string> = {
  label: 'Expected a key, as in `@article{key, …}`.',
  comma: 'Expected a comma behind the key, which holds no blanks.',
  equals: 'Expected `=` behind the name of a field.',
  lbrace: 'Expected a value in braces or quotes.',
  rbrace: 'Expected a comma between fields, or the brace that closes the entry.',
};

const unclosed = (source: string): Complaint => ({
  rule: 'broken-entry',
  found: `The entry \`${excerpt(source.split('\n', 1)[0] ?? '', 40)}\` does not end.`,
  expected: 'Expected as many closing braces as opening ones.',
});

const TOO_LONG: Complaint = {
  rule: 'broken-entry',
  found: `The entry has more than ${LONGEST_ENTRY} characters.`,
  expected: 'Expected an entry of one paper.',
  fix: 'Look for a brace that is missing.',
};
