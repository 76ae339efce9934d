import type { Content } from '../content/content.ts';
import { findingAt } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { verifyPaper } from './verifyPaper.ts';

/**
 * Compares every entry with its source.
 *
 * @param sources by arXiv id
 * @param isComplete whether each source should have its entry too, as in a list of what the survey covers
 */
export function verifySurvey(
  { papers, vocabulary }: Content,
  sources: ReadonlyMap<string, Source>,
  isComplete: boolean,
): Finding[] {
  const names = vocabulary.data.benchmarks
    .flatMap(({ label, aliases }) => [label, ...aliases])
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length);
  const known = new Set(papers.map(({ data }) => data.arxiv));
  const missing = isComplete ? [...sources.values()].filter(({ arxiv }) => !known.has(arxiv)) : [];
  return [
    ...papers.flatMap((paper) => {
      const source = sources.get(paper.data.arxiv);
      return source
        ? verifyPaper(paper, source, names)
        : [findingAt(paper, ['arxiv'], noSource(paper.data.arxiv))];
    }),
    ...missing.map(({ arxiv, title }) => ({
      file: 'content/papers',
      line: 1,
      column: 1,
      rule: 'missing-entry',
      found: `No entry has the arXiv id ${arxiv} (“${title}”).`,
      expected: 'Expected an entry for each source.',
    })),
  ];
}

const noSource = (arxiv: string) => ({
  rule: 'missing-source',
  found: `There is no source for the arXiv id ${arxiv}.`,
  expected: 'Expected the id of a paper that the sources hold.',
});
