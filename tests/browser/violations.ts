import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './support.ts';

/** WCAG 2.2 on level AA, and what axe's authors advise beyond it. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of the rules above that a theme can break. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line for each element. */
export async function violations(
  page: Page,
  runOnly: { tags: string[] } | { rules: string[] },
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await ('tags' in runOnly
    ? axe.withTags(runOnly.tags)
    : axe.withRules(runOnly.rules)
  ).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
