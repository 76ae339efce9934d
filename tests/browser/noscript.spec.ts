import { expect, PAGE_TYPES, SIZES, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('all papers are listed and can be opened', async ({ page }) => {
  await page.goto('papers/');
  const papers = page.locator('paper-filter [data-list] > li');
  const [, announced] =
    /All (\d+) papers/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '') ?? [];
  await expect(papers).toHaveCount(Number(announced));
  expect(await papers.filter({ visible: true }).count()).toBe(Number(announced));
  await papers.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const size of ['phone', 'desktop'] as const)
  for (const { name, path } of PAGE_TYPES)
    test(`the page “${name}” shows no control that does nothing, ${SIZES[size].width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize(SIZES[size]);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const controls = page.locator('button, input, select, textarea').filter({ visible: true });
      // The menu opens without a script: the browser does it.
      await expect(controls.and(page.locator(':not([popovertarget])'))).toHaveCount(0);
      await expect(page.locator('[role=status]').filter({ visible: true })).toHaveCount(0);
    });

test('the phone menu opens, leads to every part of the site and closes', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await page.goto('');
  const menu = page.getByRole('navigation', { name: 'Site' });
  const button = page.getByRole('button', { name: 'Menu' });
  await expect(menu).toBeHidden();
  await button.click();
  await expect(menu.getByRole('link')).toHaveCount(9);
  for (const link of await menu.getByRole('link').all()) await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await button.click();
  await menu.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
});

test('the wide navigation is there without opening anything', async ({ page }) => {
  await page.setViewportSize(SIZES.desktop);
  await page.goto('papers/one-shot-rlvr/');
  const menu = page.getByRole('navigation', { name: 'Site' });
  for (const link of await menu.getByRole('link').all()) await expect(link).toBeVisible();
  await menu.getByRole('link', { name: 'Questions' }).click();
  await expect(page).toHaveURL(/\/questions\/$/);
});

test('the contents of a page unfold on a phone and lead to its parts', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await page.goto('capability-debate/');
  const contents = page.locator('details.toc-fold', { hasText: 'On this page' });
  await contents.locator('summary').click();
  await contents.getByRole('link').last().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('the theme follows the system', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);
});
