import type { PaperFilterName } from '../survey/paperFilters.ts';
import { wordsOf } from './fold.ts';
import type { RecordType } from './searchRecord.ts';

/** The word that every record holds. In the order of the index it stands apart from those of the types. */
export const EVERY = 'zzall';

/** The word that records of a type hold, if there are few of the type; papers hold none. */
export const typeWord = (type: RecordType): string => (type === 'paper' ? '' : `zzz${type}`);

/** The word that papers of an author hold. */
export const authorWord = (name: string): string => `zzby${wordsOf(name).join('')}`;

/** The word that records with a value of a filter hold. */
export const filterWord = (name: PaperFilterName, value: string): string =>
  `zzf${name}${wordsOf(value).join('')}`;

/** Letters that no stemmer takes for an ending. */
const LETTERS = 'bcfhjkmnpqrtvwxz';

/** The word that stands for a group of synonyms; all are of one length, so that none is the beginning of another. */
export function groupWord(number: number): string {
  const digits = number.toString(LETTERS.length).padStart(4, '0');
  return `zq${[...digits].map((digit) => LETTERS[Number.parseInt(digit, LETTERS.length)]).join('')}`;
}

/** Whether a word is one that only the index uses. */
export const isMadeUp = (word: string): boolean => /^(?:zq|zz)/.test(word);
