import type { TagName } from '../schema/paper.ts';
import type { Paper } from './survey.ts';

/** Another paper with the features that both share, most telling first. */
export interface RelatedPaper {
  paper: Paper;
  /** Keys such as `topic:boundary`, `benchmarks:aime-2024` or `position:boundary/sharpens`. */
  shared: string[];
}

/** Facets that say little about kinship are left out: stages and modalities are shared by most papers. */
const TELLING_TAGS: readonly TagName[] = [
  'algorithms',
  'models',
  'datasets',
  'benchmarks',
  'domains',
  'signals',
];

/** A feature of more papers than this tells nothing, and following it would cost the square of their number. */
const TOO_COMMON = 100;

/**
 * Finds for every paper the others that share most with it: topics, positions on questions, benchmarks, models,
 * algorithms, domains, signals. A feature weighs ln(N / n) (inverse document frequency, Spärck Jones 1972), where n
 * of N papers have it. Papers that stand in a stated relation are left out.
 *
 * @param papers all papers
 * @param limit how many related papers each gets at most
 */
export function relatePapers(papers: readonly Paper[], limit: number): Map<Paper, RelatedPaper[]> {
  const holders = new Map<string, Paper[]>();
  for (const paper of papers)
    for (const feature of featuresOf(paper)) {
      const list = holders.get(feature);
      if (list) list.push(paper);
      else holders.set(feature, [paper]);
    }
  const weigh = (feature: string) => Math.log(papers.length / (holders.get(feature)?.length ?? 1));

  return new Map(
    papers.map((paper) => {
      const stated = new Set([
        ...paper.relations.map(({ to }) => to),
        ...paper.incoming.map(({ from }) => from),
      ]);
      const shared = new Map<Paper, string[]>();
      for (const feature of featuresOf(paper)) {
        const others = holders.get(feature) ?? [];
        if (others.length > TOO_COMMON) continue;
        for (const other of others)
          if (other !== paper && !stated.has(other))
            shared.set(other, [...(shared.get(other) ?? []), feature]);
      }
      const score = (features: string[]) => features.reduce((sum, feature) => sum + weigh(feature), 0);
      const ranked = [...shared]
        .map(([other, features]) => ({ paper: other, shared: features, score: score(features) }))
        .sort((a, b) => b.score - a.score || a.paper.slug.localeCompare(b.paper.slug))
        .slice(0, limit)
        .map(({ paper: other, shared: features }) => ({
          paper: other,
          shared: features.sort((a, b) => weigh(b) - weigh(a)),
        }));
      return [paper, ranked];
    }),
  );
}

function featuresOf(paper: Paper): string[] {
  return [
    ...paper.topics.map(({ id }) => `topic:${id}`),
    ...paper.evidence.map(({ question, position }) => `position:${question.id}/${position.id}`),
    ...TELLING_TAGS.flatMap((tag) => paper.tags[tag].map((value) => `${tag}:${value}`)),
  ];
}
