import type { Content } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import { checkAnchors } from './checkAnchors.ts';
import { checkAuthors } from './checkAuthors.ts';
import { checkCitationKeys } from './checkCitationKeys.ts';
import { checkCorrections } from './checkCorrections.ts';
import { checkDates } from './checkDates.ts';
import { checkFieldValues } from './checkFieldValues.ts';
import { checkFormulas } from './checkFormulas.ts';
import { checkPlacement } from './checkPlacement.ts';
import { checkReferences } from './checkReferences.ts';
import { checkUniqueness } from './checkUniqueness.ts';

/** Checks across entries, each a function from the whole content to findings. */
const CHECKS: readonly ((content: Content) => Finding[])[] = [
  checkUniqueness,
  checkCitationKeys,
  checkAnchors,
  checkPlacement,
  checkReferences,
  checkAuthors,
  checkDates,
  checkCorrections,
  checkFieldValues,
  checkFormulas,
];

/** Runs every check across entries. */
export function checkSurvey(content: Content): Finding[] {
  return CHECKS.flatMap((check) => check(content));
}
