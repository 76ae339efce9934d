import { AxeBuilder } from '@axe-core/playwright';
import { expect, PAGE_TYPES, type Page, SIZES, settle, test } from './support.ts';

/** WCAG 2.2 on level AA, and what axe's authors advise beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of the rules above that a theme can break. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

for (const size of ['phone', 'desktop'] as const)
  test.describe(`${SIZES[size].width} px wide`, () => {
    test.use({ viewport: SIZES[size] });

    for (const { name, path } of PAGE_TYPES)
      test(`the page “${name}” has nothing that keeps people with disabilities out`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(path);
        await settle(page);
        expect(await violations(page, { tags: TAGS })).toEqual([]);
      });

    // The themes differ in their colors alone, so only the rules about colors are asked again.
    for (const { name, path } of PAGE_TYPES)
      test(`the page “${name}” can be read in the dark theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await page.goto(path);
        await settle(page);
        expect(await violations(page, { rules: COLOR_RULES })).toEqual([]);
      });
  });

test.describe('parts that open', () => {
  test.use({ viewport: SIZES.phone });

  test('the phone menu can be used by everyone', async ({ page }) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await violations(page, { tags: TAGS })).toEqual([]);
  });

  test('the folded parts of a section can be used by everyone', async ({ page }) => {
    await page.goto('capability-debate/');
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await violations(page, { tags: TAGS })).toEqual([]);
  });
});

/** What axe finds, one line for each element. */
async function violations(page: Page, runOnly: { tags: string[] } | { rules: string[] }): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await ('tags' in runOnly
    ? axe.withTags(runOnly.tags)
    : axe.withRules(runOnly.rules)
  ).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
