import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { plainText } from '../plainText.ts';

/** What Citation.js makes of an entry, as far as it is used. */
interface CslEntry {
  title?: string;
  author?: CslName[];
}

/** A name in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#name-variables). */
export interface CslName {
  given?: string;
  family?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

/** The name in the order in which it is printed. */
export function printedName(name: CslName): string {
  const { given, family, suffix, literal } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  return plainText(literal ?? parts.filter(Boolean).join(' '));
}

/**
 * The title and the authors of a BibTeX entry as plain text.
 *
 * @throws where the fields are no LaTeX, such as a title with one dollar sign
 */
export function readLatex(title: string, authors: string): { title: string; authors: string[] } {
  const properties = { title: readable(title), author: readable(authors).replace(OTHERS, '') };
  const entry = { type: 'misc', label: 'entry', properties };
  const [csl] = plugins.input.data(entry, '@biblatex/entry+object') as CslEntry[];
  return {
    title: withoutMarkup(csl?.title ?? ''),
    authors: (csl?.author ?? []).map(printedName).map(withoutMarkup).filter(Boolean),
  };
}

/** A title without the HTML that Citation.js and CSL-JSON mark it up with, and without commands of unknown meaning. */
export function withoutMarkup(text: string): string {
  return plainText(
    text
      .replace(/<\/?(?:i|b|em|sup|sub|sc|span)\b[^<>]*>/gi, '')
      .replace(/\\(?:[a-zA-Z]+ ?|.)/g, '')
      // An accent over a dotless i is meant for the letter i, which has it as one character.
      .replace(/ı(?=\p{M})/gu, 'i'),
  );
}

/** Stands behind the last author that an entry names. */
const OTHERS = /(?:^|\s+and\s+)(?:others|et\s+al\.?)\s*$/i;

/** Citation.js lacks two letters, does not know line breaks, and writes commands of unknown meaning into the text. */
const readable = (text: string) =>
  text
    .replace(/\\aa(?![a-z]) */gi, (letter) => (letter.startsWith('\\a') ? 'å' : 'Å'))
    .replace(/\\\\/g, ' ')
    .replace(/\\href\s*\{[^{}]*\}/g, '')
    .replace(/\\(?!textcommabelow)[a-zA-Z]{3,}\s*(?=\{[^}])/g, '');
