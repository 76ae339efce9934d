import type { CorrectionData } from '../schema/paper.ts';
import { anchors } from './addresses.ts';

/** The corrections of an entry that are about its evidence on a question, oldest first. */
export function correctionsOn(question: string, corrections: readonly CorrectionData[]): CorrectionData[] {
  return corrections
    .filter((correction) => correction.question === question)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The last correction of an entry that is about its evidence on a question, of several on one day the lower one. */
export function lastOn(question: string, corrections: readonly CorrectionData[]): CorrectionData | undefined {
  return correctionsOn(question, corrections).at(-1);
}

/** The anchor of each correction on the page of its paper: its day, and its number among several of one day. */
export function correctionAnchors(corrections: readonly Pick<CorrectionData, 'date'>[]): string[] {
  return corrections.map(({ date }, index) => {
    const earlier = corrections.slice(0, index).filter((other) => other.date === date).length;
    return anchors.correction(date, earlier + 1);
  });
}
