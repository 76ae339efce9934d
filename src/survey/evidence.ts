import type { Strength } from '../schema/paper.ts';
import type { Evidence, Position, Question } from './survey.ts';

/** How each strength is called, and what it means. */
export const STRENGTH_WORDS: Record<Strength, { label: string; meaning: string }> = {
  direct: { label: 'direct', meaning: 'the paper reports a result of its own on the question' },
  indirect: {
    label: 'indirect',
    meaning: 'it reports a result that bears on the question without testing it',
  },
  assumption: { label: 'assumed', meaning: 'it takes the position for granted; never counted as evidence' },
};

/** What counts of papers do not say; stands wherever they could be taken for votes. */
export const NOT_VOTES =
  'More papers are not a stronger answer: baselines, models and tasks differ, and each question page says how.';

/** Number of items of each strength. */
export type StrengthCounts = Record<Strength, number>;

/** Counts evidence by strength. */
export function countStrengths(evidence: readonly Pick<Evidence, 'strength'>[]): StrengthCounts {
  const counts: StrengthCounts = { direct: 0, indirect: 0, assumption: 0 };
  for (const { strength } of evidence) counts[strength]++;
  return counts;
}

/** Says counts in words, such as "2 direct, 4 indirect; 2 assume it". Assumptions stand apart. */
export function describeCounts({ direct, indirect, assumption }: StrengthCounts): string {
  const tested = [direct && `${direct} direct`, indirect && `${indirect} indirect`]
    .filter(Boolean)
    .join(', ');
  const assumed = assumption ? `${assumption} ${assumption === 1 ? 'assumes' : 'assume'} it` : '';
  return [tested || 'no evidence', assumed].filter(Boolean).join('; ');
}

/** Whether an item is evidence and not an assumption. */
const isTested = ({ strength }: Evidence) => strength !== 'assumption';

/** Number of pieces of evidence on a question, assumptions left out. */
export function countTested(question: Question): number {
  return question.positions.flatMap((position) => position.evidence).filter(isTested).length;
}

/** One part of what is said of the other papers on a question. */
export interface OtherPapers {
  /** The position that the part begins with, where it is about another one. */
  position?: Position;
  words: string;
}

/**
 * Says how the other papers on a question stand beside one that brings evidence: at its position, then at each other one
 * that a paper takes, with the counts that the question's page gives.
 */
export function otherPapers(evidence: Evidence): OtherPapers[] {
  const { question, position: taken } = evidence;
  const same = taken.evidence.filter((one) => one !== evidence);
  const others = question.positions.filter((one) => one !== taken && one.evidence.length > 0);
  const counted = (items: readonly Evidence[]) => `(${describeCounts(countStrengths(items))})`;
  return [
    { words: same.length > 0 ? `at the same position ${counted(same)}` : 'none at the same position' },
    ...(others.length > 0
      ? others.map((position) => ({ position, words: counted(position.evidence) }))
      : [{ words: 'none at another' }]),
  ];
}
