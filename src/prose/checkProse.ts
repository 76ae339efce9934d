import type { Content } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { checkCoverage } from './checks/checkCoverage.ts';
import { checkFigures } from './checks/checkFigures.ts';
import { checkHeadings } from './checks/checkHeadings.ts';
import { checkLength } from './checks/checkLength.ts';
import { checkMarks } from './checks/checkMarks.ts';
import { checkNamedPapers } from './checks/checkNamedPapers.ts';
import { checkNotWritten } from './checks/checkNotWritten.ts';
import { checkSpelling } from './checks/checkSpelling.ts';
import { checkTerms } from './checks/checkTerms.ts';
import { readTexts, type Text } from './texts.ts';

/** Checks of wording, each a function from the content and its running texts to findings. */
const CHECKS: readonly ((content: Content, texts: readonly Text[]) => Finding[])[] = [
  checkNotWritten,
  checkMarks,
  checkHeadings,
  checkLength,
  checkTerms,
  checkNamedPapers,
  checkFigures,
  checkCoverage,
];

/**
 * Checks how the survey is written. A build does not need it: a draft can be looked at before it passes.
 *
 * @param content content that has passed the other checks
 * @param isChosen whether the wording of a file, named as in findings, is looked at
 */
export async function checkProse(
  content: Content,
  isChosen: (file: string) => boolean = () => true,
): Promise<Finding[]> {
  const texts = readTexts(content, isChosen);
  const others = [content.taxonomy, content.vocabulary, content.comparisons, content.site];
  return (
    await Promise.all([
      ...CHECKS.map((check) => check(content, texts)),
      checkSpelling(
        content,
        texts,
        others.filter(({ file }) => isChosen(file)),
      ),
    ])
  ).flat();
}
