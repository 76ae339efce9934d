import { type Content, findingAt, type PaperEntry } from '../../content/content.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import type { CorrectionData } from '../../schema/paper.ts';
import { lastOn } from '../corrections.ts';

/** A correction is no older than its entry, and the last one on a question says of its evidence what is true. */
export function checkCorrections({ papers, ids }: Content): Finding[] {
  return papers.flatMap((paper) => [
    ...paper.data.corrections.flatMap((correction, index) =>
      correction.date < paper.data.added
        ? [findingAt(paper, ['corrections', index, 'date'], tooEarly(correction, paper))]
        : [],
    ),
    ...checkEvidence(paper, ids.questions),
  ]);
}

/** A misspelled question is reported elsewhere; what evidence there is, is known once it is mended. */
function checkEvidence(paper: PaperEntry, known: ReadonlySet<string>): Finding[] {
  const { corrections, evidence } = paper.data;
  if (evidence.some(({ question }) => !known.has(question))) return [];
  const questions = new Set(corrections.flatMap(({ question }) => question ?? []));
  return [...questions]
    .filter((question) => known.has(question))
    .flatMap((question) => checkQuestion(paper, question));
}

function checkQuestion(paper: PaperEntry, question: string): Finding[] {
  const { corrections, evidence } = paper.data;
  const last = lastOn(question, corrections);
  if (!last) return [];
  const stands = evidence.some((item) => item.question === question);
  const index = corrections.indexOf(last);
  if (!stands && last.evidence !== 'withdrawn')
    return [findingAt(paper, ['corrections', index, 'question'], withoutEvidence(question))];
  if (stands && last.evidence === 'withdrawn')
    return [findingAt(paper, ['corrections', index, 'evidence'], stillThere(question))];
  return [];
}

const withoutEvidence = (question: string): Complaint => ({
  rule: 'correction-disagrees',
  found: `The correction is about evidence on \`${question}\`, and the entry brings none.`,
  expected: 'Expected the id of a question under `evidence`.',
  fix: 'Name that question, or write `evidence: withdrawn` beside it if the evidence was taken out.',
});

const stillThere = (question: string): Complaint => ({
  rule: 'correction-disagrees',
  found: `The evidence on \`${question}\` is said to be withdrawn, and stands in the entry.`,
  expected: 'Expected it to be gone.',
  fix: 'Remove it from `evidence`; if it came back later, add a correction that says so.',
});

const tooEarly = ({ date }: CorrectionData, { data }: PaperEntry): Complaint => ({
  rule: 'correction-disagrees',
  found: `The correction is of ${date}, and the entry came into the survey on ${data.added}.`,
  expected: 'Expected a correction of that day or a later one.',
});
