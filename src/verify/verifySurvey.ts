import { type Content, type Entry, findingAt } from '../content/content.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { verifyPaper } from './verifyPaper.ts';
import { verifyText } from './verifyText.ts';

/**
 * Compares every entry with its source, and the texts of questions and sections with the sources of what they cite.
 *
 * @param sources by arXiv id
 * @param isComplete whether each source should have its entry too, as in a list of what the survey covers
 */
export function verifySurvey(
  { papers, questions, sections, terms, vocabulary }: Content,
  sources: ReadonlyMap<string, Source>,
  isComplete: boolean,
): Finding[] {
  const benchmarks = vocabulary.data.benchmarks.flatMap(({ label, aliases }) => [label, ...aliases]);
  const named = [...benchmarks, ...terms.flatMap(({ data }) => [data.term, ...data.aliases])];
  const bySlug = new Map(papers.map(({ id, data }) => [id, data.arxiv]));
  const citedBy = ({ references }: Entry<'question'> | Entry<'section'>) => {
    const cited = new Set(references.filter(({ to }) => to === 'paper').map(({ id }) => id));
    return [...cited].flatMap((slug) => sources.get(bySlug.get(slug) ?? '') ?? []);
  };
  return [
    ...papers.flatMap((paper) => {
      const source = sources.get(paper.data.arxiv);
      return source
        ? verifyPaper(paper, source, benchmarks)
        : [findingAt(paper, ['arxiv'], noSource(paper.data.arxiv))];
    }),
    ...questions.flatMap((question) => verifyText('question', question, citedBy(question), named)),
    ...sections.flatMap((section) => verifyText('section', section, citedBy(section), named)),
    ...(isComplete ? missingEntries(sources, new Set(bySlug.values())) : []),
  ];
}

function missingEntries(sources: ReadonlyMap<string, Source>, known: ReadonlySet<string>): Finding[] {
  return [...sources.values()]
    .filter(({ arxiv }) => !known.has(arxiv))
    .map(({ arxiv, title }) => ({
      file: 'content/papers',
      line: 1,
      column: 1,
      rule: 'missing-entry',
      found: `No entry has the arXiv id ${arxiv} (“${title}”).`,
      expected: 'Expected an entry for each source.',
    }));
}

const noSource = (arxiv: string): Complaint => ({
  rule: 'missing-source',
  found: `There is no source for the arXiv id ${arxiv}.`,
  expected: 'Expected the id of a paper that the sources hold.',
});
