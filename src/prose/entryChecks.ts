import type { Content } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { checkFigures } from './checks/checkFigures.ts';
import { checkHeadings } from './checks/checkHeadings.ts';
import { checkLength } from './checks/checkLength.ts';
import { checkMarks } from './checks/checkMarks.ts';
import { checkNamedPapers } from './checks/checkNamedPapers.ts';
import { checkNotWritten } from './checks/checkNotWritten.ts';
import { checkTerms } from './checks/checkTerms.ts';
import type { Text } from './texts.ts';

/** A check of wording: from the content and its running texts to findings. */
export type WordingCheck = (content: Content, texts: readonly Text[]) => Finding[];

/**
 * The checks of wording that need nothing but the entries and the names of the survey, so that the form for a new paper makes
 * them too; spelling needs dictionaries.
 */
export const ENTRY_CHECKS: readonly WordingCheck[] = [
  checkNotWritten,
  checkMarks,
  checkHeadings,
  checkLength,
  checkTerms,
  checkNamedPapers,
  checkFigures,
];
