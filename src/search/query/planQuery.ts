import { wordsOf } from '../fold.ts';
import { authorWord } from '../index/searchRecord.ts';
import { findPhrases, groupWord, type Thesaurus } from '../thesaurus.ts';
import { FUNCTION_WORDS } from './functionWords.ts';

/** A word of a query. */
export interface QueryWord {
  /** As the search compares it. */
  text: string;
  /** Whether it says what is looked for; function words and single letters do not, unless nothing else is there. */
  counts: boolean;
}

/** A word to look up in the index, and the words of the query that a page which holds it answers to. */
export interface Lookup {
  word: string;
  /** Place of the first word it stands for, and of the word after the last. */
  from: number;
  to: number;
  /** Whether it is the query's own word, words of it written as one, a word of the same meaning, or an author's name. */
  as: 'itself' | 'joined' | 'synonym' | 'author';
  /** Number of the group of synonyms that the word stands for. */
  group?: number;
}

/** What a query asks of the index. */
export interface QueryPlan {
  words: QueryWord[];
  lookups: Lookup[];
}

/** How many letters and words of a query are read; nobody types more on purpose. */
const MAX_LENGTH = 300;
const MAX_WORDS = 24;

/** Finds out what a query asks of the index: its words, compounds of neighbors, and synonyms. */
export function planQuery(query: string, thesaurus: Thesaurus): QueryPlan {
  const texts = wordsOf(query.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
  const subject = texts.map((text) => text.length > 1 && !FUNCTION_WORDS.has(text));
  const words = texts.map((text, place) => ({
    text,
    counts: subject.includes(true) ? subject[place] === true : true,
  }));
  return {
    words,
    lookups: [...ownWords(words), ...compounds(texts), ...author(texts), ...synonyms(words, thesaurus)],
  };
}

/** The whole query, if it may be a person's name. */
function author(texts: readonly string[]): Lookup[] {
  if (texts.length < 2 || texts.length > 4) return [];
  return [{ word: authorWord(texts.join(' ')), from: 0, to: texts.length, as: 'author' }];
}

function ownWords(words: readonly QueryWord[]): Lookup[] {
  return words.flatMap(({ text, counts }, from) =>
    counts ? [{ word: text, from, to: from + 1, as: 'itself' as const }] : [],
  );
}

/** Neighbors written as one word ("mid training", "pass@k"), and the whole query, which may be a name. */
function compounds(texts: readonly string[]): Lookup[] {
  const joined = (from: number, to: number): Lookup => ({
    word: texts.slice(from, to).join(''),
    from,
    to,
    as: 'joined',
  });
  const pairs = texts.slice(1).map((_, from) => joined(from, from + 2));
  return texts.length > 2 && texts.length < 8 ? [...pairs, joined(0, texts.length)] : pairs;
}

function synonyms(words: readonly QueryWord[], thesaurus: Thesaurus): Lookup[] {
  return findPhrases(
    words.map(({ text }) => text),
    thesaurus,
  )
    .filter(({ from, to }) => words.slice(from, to).some(({ counts }) => counts))
    .flatMap(({ from, to, groups }) =>
      groups.map((group) => ({ word: groupWord(group), from, to, as: 'synonym' as const, group })),
    );
}
