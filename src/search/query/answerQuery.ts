import { stemOf } from '../fold.ts';
import { type Guess, guessWords } from './guessWords.ts';
import { type Language, planQuery, type QueryPlan } from './planQuery.ts';
import { type Hit, type Ranked, rank } from './rank.ts';

/** What a search reads of the index. */
export interface IndexReader {
  /** Number of records. */
  total: number;
  /** Records that hold a word, in any of its forms. */
  find(word: string): Promise<readonly Hit[]>;
  /** Words of the survey that begin with a letter, most frequent first. */
  wordsWith(letter: string): Promise<readonly string[]>;
}

/** A query's answer. */
export interface Answer {
  plan: QueryPlan;
  /** Best first. */
  ranked: Ranked[];
  /** Words that the survey does not hold, and what was looked for instead. */
  corrections: { typed: string; meant: string }[];
  /** Words that the survey does not hold, nor anything like them. */
  unknown: string[];
}

/**
 * Answers a query: looks up its words and their synonyms; completes the last word where no record holds it, since it
 * may still be typed, and corrects the others; ranks what is found.
 *
 * @param pause is waited for before what costs much: common words, completions, corrections; what it throws ends the
 *   search
 */
export async function answerQuery(
  query: string,
  language: Language,
  index: IndexReader,
  pause: () => Promise<void> = async () => {},
): Promise<Answer> {
  const plan = planQuery(query, language);
  if (plan.words.some(({ text, counts }) => counts && language.common.includes(stemOf(text)))) await pause();
  const hits = await lookUp(plan, index);
  const missing = [...plan.words.keys()].filter(
    (place) => plan.words[place]?.counts && !isHeld(plan, place, hits),
  );
  if (missing.length === 0) return answer(plan, hits, index);
  await pause();

  const guesses = await guessWords(plan.words, missing, index.wordsWith);
  const mended = mendPlan(plan, guesses, language);
  return {
    ...answer(mended, await lookUp(mended, index), index),
    corrections: correctionsIn(guesses),
    unknown: unknownIn(guesses),
  };
}

/** Plans the query anew with what is meant, and looks up what unfinished words may become. */
function mendPlan({ words }: QueryPlan, guesses: readonly Guess[], language: Language): QueryPlan {
  const meant = new Map(guesses.map((guess) => [guess.place, guess.meant]));
  const mended = planQuery(
    words
      .map(({ text, isAttached }, place) => `${isAttached ? '-' : ' '}${meant.get(place) ?? text}`)
      .join(''),
    language,
  );
  const unfinished = guesses.flatMap(({ place, completed }) =>
    completed.map((word) => ({ word, from: place, to: place + 1, as: 'itself' as const })),
  );
  return { ...mended, lookups: [...mended.lookups, ...unfinished] };
}

/** What misspelled words were corrected to, each once. */
function correctionsIn(guesses: readonly Guess[]): Answer['corrections'] {
  const corrections = guesses.flatMap(({ typed, meant }) => (meant === undefined ? [] : [{ typed, meant }]));
  return [...new Map(corrections.map((one) => [one.typed, one])).values()];
}

/** The words that nothing in the survey is like, each once. */
function unknownIn(guesses: readonly Guess[]): string[] {
  const unknown = guesses.filter(({ completed, meant }) => completed.length === 0 && meant === undefined);
  return [...new Set(unknown.map(({ typed }) => typed))];
}

type Hits = ReadonlyMap<string, readonly Hit[]>;

async function lookUp({ lookups }: QueryPlan, index: IndexReader): Promise<Hits> {
  const words = [...new Set(lookups.map(({ word }) => word))];
  return new Map(await Promise.all(words.map(async (word) => [word, await index.find(word)] as const)));
}

/** Whether any record answers to a word of the query. */
const isHeld = ({ lookups }: QueryPlan, place: number, hits: Hits) =>
  lookups.some(({ word, from, to }) => from <= place && place < to && (hits.get(word)?.length ?? 0) > 0);

const answer = (plan: QueryPlan, hits: Hits, { total }: IndexReader): Answer => ({
  plan,
  ranked: rank(plan, (word) => hits.get(word) ?? [], total),
  corrections: [],
  unknown: [],
});
