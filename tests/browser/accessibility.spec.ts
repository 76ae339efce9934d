import { AxeBuilder } from '@axe-core/playwright';
import { expect, PAGE_TYPES, type Page, SIZES, test } from './support.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const size of ['phone', 'desktop'] as const)
  test.describe(`${SIZES[size].width} px wide`, () => {
    test.use({ viewport: SIZES[size] });

    for (const { name, path } of PAGE_TYPES)
      test(`the page “${name}” has nothing that keeps people with disabilities out`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(path);
        expect(await violations(page, RULES)).toEqual([]);
      });

    for (const { name, path } of PAGE_TYPES)
      // The themes differ in their colors alone, so only the rules about colors are asked again.
      test(`the page “${name}” can be read in the dark theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await page.goto(path);
        expect(await violations(page, ['cat.color'])).toEqual([]);
      });
  });

test.describe('parts that open', () => {
  test.use({ viewport: SIZES.phone });

  test('the phone menu can be used by everyone', async ({ page }) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await violations(page, RULES)).toEqual([]);
  });

  test('the folded parts of a section can be used by everyone', async ({ page }) => {
    await page.goto('capability-debate/');
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await violations(page, RULES)).toEqual([]);
  });
});

/** What axe finds, one line for each element. */
async function violations(page: Page, tags: string[]): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
