import type { Lookup, QueryPlan } from './planQuery.ts';

/** A page that holds a word. */
export interface Hit {
  id: string;
  /** Pagefind's score of the word on the page. */
  score: number;
  /** Places of the word in the page's text, counted in words. */
  locations: readonly number[];
}

/** A page that answers a query. */
export interface Ranked {
  id: string;
  score: number;
  /** How much of the query the page holds, rare words counting more; 1 is all. */
  share: number;
  /** Whether the page holds each word of the query, by itself or by another of the same meaning. */
  holds: boolean[];
  /** Places of the query's own words in the page's text, in order. */
  locations: number[];
}

/** How the parts of a score weigh, found by trying values on graded queries (`npm run bench -- search`). */
export const WEIGHTS = {
  /** A word of the same meaning instead of the query's own. */
  synonym: 0.75,
  /** The same where a phrase of several words is meant, which is no chance. */
  synonymOfPhrase: 1.6,
  /** Two words of the query written as one, or the whole query as a name. */
  joined: 1.5,
  /** Words of the query that stand close together. */
  nearness: 0.8,
  /** What a word that is held by a synonym only counts for the share of the query that a page holds. */
  heldBySynonym: 0.7,
  /** How much that share matters: its power. */
  share: 0.3,
};

/** A page that holds less than this part of what the best page holds of the query does not answer it. */
const ENOUGH = 0.3;

/** Words further apart than this have nothing to do with each other. */
const NEAR = 6;

/**
 * Ranks pages by what they hold of a query. A page need not hold every word: each word counts by its score on the page,
 * and the sum by the share of the query that the page holds, rare words counting more. Where the query is an author's
 * name, only that author's papers answer it.
 *
 * @param plan what was looked up
 * @param hitsOf pages that hold a looked-up word
 * @param total number of pages in the index
 * @returns best first
 */
export function rank(plan: QueryPlan, hitsOf: HitsOf, total: number): Ranked[] {
  const credits = collectCredits(plan, hitsOf);
  const rarity = credits.map((pages) => rarityOf(ownPages(pages), total));
  const whole = sum(
    rarity.filter((_, place) => plan.words[place]?.counts && (credits[place]?.size ?? 0) > 0),
  );
  const ids = new Set(credits.flatMap((pages) => [...pages.keys()]));
  const pages = [...ids].map((id) =>
    rankPage(
      id,
      credits.map((pages) => pages.get(id)),
      rarity,
      whole,
    ),
  );
  return answering(pages, plan, hitsOf).sort((a, b) => b.score - a.score);
}

type HitsOf = (word: string) => readonly Hit[];

/** What each page gets for each word of the query, by the word's place. */
function collectCredits({ words, lookups }: QueryPlan, hitsOf: HitsOf): Map<string, Credit>[] {
  const credits = words.map(() => new Map<string, Credit>());
  for (const lookup of lookups) {
    const places = countingPlaces(words, lookup);
    for (const { id, score, locations } of hitsOf(lookup.word))
      for (const place of places) {
        const own = lookup.as !== 'synonym';
        const credit = { score: (weightOf(lookup) * score) / places.length, own, locations };
        const known = credits[place]?.get(id);
        credits[place]?.set(id, known ? better(known, credit) : credit);
      }
  }
  return credits;
}

function weightOf({ as, from, to }: Lookup): number {
  if (as === 'joined') return WEIGHTS.joined;
  if (as !== 'synonym') return 1;
  return to - from > 1 ? WEIGHTS.synonymOfPhrase : WEIGHTS.synonym;
}

/**
 * @param held what the page gets for each word of the query
 * @param rarity how rare each word is
 * @param whole rarity of all words that any page holds
 */
function rankPage(
  id: string,
  held: readonly (Credit | undefined)[],
  rarity: readonly number[],
  whole: number,
): Ranked {
  const share = sum(held.map((credit, place) => shareOf(credit) * (rarity[place] ?? 0))) / whole;
  const score = sum(held.map((credit) => credit?.score ?? 0)) + WEIGHTS.nearness * nearness(held, rarity);
  const own = held.flatMap((credit) => (credit?.own ? credit.locations : []));
  return {
    id,
    share,
    score: score * share ** WEIGHTS.share,
    holds: held.map((credit) => credit !== undefined),
    locations: [...new Set(own)].sort((a, b) => a - b),
  };
}

/** The pages that hold enough of the query; those of an author where it is a name. */
function answering(pages: readonly Ranked[], { lookups }: QueryPlan, hitsOf: HitsOf): Ranked[] {
  const byAuthor = lookups.filter(({ as }) => as === 'author').flatMap(({ word }) => hitsOf(word));
  if (byAuthor.length > 0) {
    const ids = new Set(byAuthor.map(({ id }) => id));
    return pages.filter(({ id }) => ids.has(id));
  }
  const most = Math.max(...pages.map(({ share }) => share));
  return pages.filter(({ share }) => share >= ENOUGH * most);
}

const shareOf = (credit: Credit | undefined) =>
  credit === undefined ? 0 : credit.own ? 1 : WEIGHTS.heldBySynonym;

/** What a page gets for a word of the query. */
interface Credit {
  score: number;
  /** Whether it holds the word itself. */
  own: boolean;
  locations: readonly number[];
}

function better(a: Credit, b: Credit): Credit {
  return {
    score: Math.max(a.score, b.score),
    own: a.own || b.own,
    locations: a.own === b.own ? [...a.locations, ...b.locations] : a.own ? a.locations : b.locations,
  };
}

/** Places of a lookup that count. */
const countingPlaces = (words: QueryPlan['words'], { from, to }: Lookup): number[] =>
  words.slice(from, to).flatMap(({ counts }, offset) => (counts ? [from + offset] : []));

const ownPages = (pages: Map<string, Credit>) =>
  [...pages.values()].filter(({ own }) => own).length || pages.size;

/** Inverse document frequency as in BM25: ln(1 + (N − n + ½) / (n + ½)). */
const rarityOf = (pages: number, total: number) => Math.log(1 + (total - pages + 0.5) / (pages + 0.5));

/** How close words of the query stand to each other on a page. */
function nearness(held: readonly (Credit | undefined)[], rarity: readonly number[]): number {
  let closeness = 0;
  for (let a = 0; a < held.length; a++)
    for (let b = a + 1; b < Math.min(held.length, a + 4); b++) {
      const [first, second] = [held[a], held[b]];
      if (!first?.own || !second?.own) continue;
      const distance = smallestDistance(first.locations, second.locations);
      if (distance <= NEAR) closeness += Math.min(rarity[a] ?? 0, rarity[b] ?? 0) / distance;
    }
  return closeness;
}

/** The smallest distance between two places of two lists, at least 1; places of a compound word are the same. */
function smallestDistance(a: readonly number[], b: readonly number[]): number {
  let smallest = Infinity;
  for (const x of a) for (const y of b) smallest = Math.min(smallest, Math.max(1, Math.abs(x - y)));
  return smallest;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
