import { readFileSync } from 'node:fs';

/** A query with the papers that answer it: grade 2 is central to it, grade 1 partly relevant. */
export interface GradedQuery {
  id: string;
  query: string;
  kind: string;
  relevant: { slug: string; grade: number }[];
}

/** How well papers were ranked, from 0 to 1. */
export interface Relevance {
  /** Normalized discounted cumulative gain of the first ten. */
  ndcg: number;
  /** Reciprocal rank of the first relevant paper. */
  reciprocalRank: number;
}

const CUTOFF = 10;

/** Reads graded queries. */
export function readQueries(file: string): GradedQuery[] {
  return JSON.parse(readFileSync(file, 'utf8')) as GradedQuery[];
}

/**
 * Judges a ranking. The gain of a grade is 2^grade − 1 and is divided by log2(rank + 1) (Järvelin and Kekäläinen, 2002;
 * Burges et al., 2005).
 *
 * @param ranked slugs of papers, best first
 */
export function judge(ranked: readonly string[], { relevant }: GradedQuery): Relevance {
  const grades = new Map(relevant.map(({ slug, grade }) => [slug, grade]));
  const first = ranked.findIndex((slug) => grades.has(slug));
  const ideal = [...grades.values()].sort((a, b) => b - a);
  return {
    ndcg: gainOf(ranked.map((slug) => grades.get(slug) ?? 0)) / gainOf(ideal),
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
  };
}

/** The mean of several judgments. */
export function mean(judgments: readonly Relevance[]): Relevance {
  const average = (of: (one: Relevance) => number) =>
    judgments.reduce((sum, one) => sum + of(one), 0) / judgments.length;
  return { ndcg: average(({ ndcg }) => ndcg), reciprocalRank: average((one) => one.reciprocalRank) };
}

const gainOf = (grades: readonly number[]) =>
  grades.slice(0, CUTOFF).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
