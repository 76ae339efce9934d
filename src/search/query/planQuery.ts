import { stemOf, wordsOf } from '../fold.ts';
import { FUNCTION_WORDS } from '../functionWords.ts';
import { authorWord, groupWord } from '../madeUpWords.ts';
import { findPhrases, type Thesaurus } from '../thesaurus.ts';

/** A word of a query. */
export interface QueryWord {
  /** As the search compares it. */
  text: string;
  /** Whether it is written together with the one before, as in "pass@k". */
  isAttached: boolean;
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

/** What is known of the words of the survey. */
export interface Language {
  thesaurus: Thesaurus;
  /** Words, without their endings, that so much of the survey holds that they say little; most common first. */
  common: readonly string[];
}

/** How many letters and words of a query are read; nobody types more on purpose. */
const MAX_LENGTH = 300;
const MAX_WORDS = 24;
/** Function words that are the first part of words of the field ("off policy", "one shot"). */
const JOINED: ReadonlySet<string> = new Set(['on', 'off', 'one', 'over', 'under']);
/** Names with more words are typed with hyphens, as slugs, or not at all. */
const LONGEST_NAME = 4;
/** A query with so many words that are not common does without common ones; others keep the least common. */
const ENOUGH_WORDS = 2;

/** Finds out what a query asks of the index: its words, compounds of neighbors, names and synonyms. */
export function planQuery(query: string, { thesaurus, common }: Language): QueryPlan {
  const tokens = tokensOf(query.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
  const texts = tokens.map(({ text }) => text);
  const counting = countingWords(texts, common);
  const words = tokens.map((token, place) => ({ ...token, counts: counting.has(place) }));
  const isCommon = (word: string) => common.includes(stemOf(word));
  return {
    words,
    lookups: [
      ...ownWords(words),
      ...compounds(words),
      ...author(texts),
      ...synonyms(words, thesaurus).filter(({ word }) => !isCommon(word)),
    ],
  };
}

const tokensOf = (query: string): Omit<QueryWord, 'counts'>[] =>
  query
    .split(/\s+/)
    .flatMap((chunk) => wordsOf(chunk).map((text, place) => ({ text, isAttached: place > 0 })));

/** Places of the words that say what is looked for: all of them where none does. */
function countingWords(texts: readonly string[], common: readonly string[]): Set<number> {
  const places = [...texts.keys()];
  const subject = places.filter((place) => isSubject(texts[place] ?? ''));
  if (subject.length === 0) return new Set(places);
  const commonness = (place: number) => common.indexOf(stemOf(texts[place] ?? ''));
  const rare = subject.filter((place) => commonness(place) === -1);
  const leastCommon = subject
    .filter((place) => commonness(place) !== -1)
    .sort((a, b) => commonness(b) - commonness(a));
  return new Set([...rare, ...leastCommon.slice(0, Math.max(0, ENOUGH_WORDS - rare.length))]);
}

const isSubject = (word: string) => word.length > 1 && !FUNCTION_WORDS.has(word);

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
function compounds(words: readonly QueryWord[]): Lookup[] {
  const joined = (from: number, to: number): Lookup => ({
    word: words
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
    from,
    to,
    as: 'joined',
  });
  const pairs = [...words.keys()].slice(1).filter((place) => {
    const counts = [words[place - 1], words[place]].filter((word) => word?.counts).length;
    const joins = words[place]?.isAttached || JOINED.has(words[place - 1]?.text ?? '');
    return counts === 2 || (counts === 1 && joins);
  });
  const isName = words.length <= LONGEST_NAME || words.slice(1).every(({ isAttached }) => isAttached);
  const whole = words.length > 2 && isName ? [joined(0, words.length)] : [];
  return [...pairs.map((place) => joined(place - 1, place + 1)), ...whole];
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
