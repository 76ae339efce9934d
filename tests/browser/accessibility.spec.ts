import { expect, PAGE_TYPES, SIZES, settle, test } from './support.ts';
import { COLOR_RULES, TAGS, violations } from './violations.ts';

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
