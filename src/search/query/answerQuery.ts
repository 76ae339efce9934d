import { stemOf } from '../fold.ts';
import { completions, correction } from './nearestWords.ts';
import { type Language, type Lookup, planQuery, type QueryPlan } from './planQuery.ts';
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

/** A beginning with so many letters is completed wherever it stands in a query. */
const LONG_BEGINNING = 5;
/** How many words that begin like an unfinished one are looked up. */
const COMPLETIONS = 4;

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
  const missing = plan.words.flatMap(({ text, counts }, place) =>
    counts && !isHeld(plan, place, hits) ? [{ text, place }] : [],
  );
  if (missing.length === 0) return answer(plan, hits, index);
  await pause();

  const texts = plan.words.map(({ text }) => text);
  const completed: Lookup[] = [];
  const corrections: Answer['corrections'] = [];
  const unknown: string[] = [];
  for (const { text, place } of missing) {
    const known = await index.wordsWith(text.charAt(0));
    const isLast = place === texts.length - 1;
    const ends = completions(text, known, COMPLETIONS);
    const meant = correction(text, known) ?? correction(text, await index.wordsWith(text.charAt(1)));
    const mayBeUnfinished = isLast || (meant === undefined && text.length >= LONG_BEGINNING);
    if (ends.length > 0 && mayBeUnfinished)
      completed.push(...ends.map((word) => ({ word, from: place, to: place + 1, as: 'itself' as const })));
    else if (meant === undefined) unknown.push(text);
    else {
      corrections.push({ typed: text, meant });
      texts[place] = meant;
    }
  }
  const mended = planQuery(
    plan.words.map(({ isAttached }, place) => `${isAttached ? '-' : ' '}${texts[place]}`).join(''),
    language,
  );
  const found = await lookUp({ ...mended, lookups: [...mended.lookups, ...completed] }, index);
  return {
    ...answer({ ...mended, lookups: [...mended.lookups, ...completed] }, found, index),
    corrections: [...new Map(corrections.map((one) => [one.typed, one])).values()],
    unknown: [...new Set(unknown)],
  };
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
