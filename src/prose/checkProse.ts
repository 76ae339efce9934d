import type { Content } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { checkCoverage } from './checks/checkCoverage.ts';
import { checkSpelling } from './checks/checkSpelling.ts';
import { ENTRY_CHECKS, type WordingCheck } from './entryChecks.ts';
import { readTexts } from './texts.ts';

const CHECKS: readonly WordingCheck[] = [...ENTRY_CHECKS, checkCoverage];

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
