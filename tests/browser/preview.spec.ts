import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, SIZES, test } from './support.ts';

const PAPER = 'papers/prorl/';
const preview = (page: Page) => page.locator('link-preview');
const cite = (page: Page) => page.locator('main a.cite').first();
const term = (page: Page) => page.locator('main a.term').first();

/** Addresses that the page asks for from now on. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test.describe('with a mouse', () => {
  test.use({ viewport: SIZES.desktop });

  test('pointing at a paper shows its title, year and takeaway', async ({ page }) => {
    await page.goto(PAPER);
    const name = (await cite(page).getAttribute('href')) ?? '';
    await cite(page).hover();
    await expect(preview(page)).toBeVisible();
    const shown = (await preview(page).textContent()) ?? '';
    await page.goto(name);
    expect(shown).toContain((await page.getByRole('heading', { level: 1 }).textContent())?.trim());
    expect(shown).toContain((await page.locator('.standfirst').textContent())?.trim());
    expect(shown).toMatch(/ 20\d\d/);
  });

  test('pointing at a term shows its definition', async ({ page }) => {
    await page.goto(PAPER);
    const id = (await term(page).getAttribute('href'))?.split('#')[1] ?? '';
    await term(page).hover();
    await expect(preview(page)).toBeVisible();
    const definition = (await preview(page).locator('p').textContent()) ?? '';
    expect(definition.length).toBeGreaterThan(40);
    await page.goto('glossary/');
    await expect(page.locator(`[id="${id}"] > p`).filter({ hasText: definition })).toHaveCount(1);
  });

  test('nothing is fetched before a link is pointed at, and each source once', async ({ page }) => {
    await page.goto(PAPER, { waitUntil: 'networkidle' });
    const asked = requests(page);
    await page.mouse.move(5, 5);
    expect(asked).toEqual([]);
    await term(page).hover();
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(preview(page)).toBeHidden();
    await term(page).hover();
    await expect(preview(page)).toBeVisible();
    expect(asked.filter((path) => path.endsWith('definitions.json'))).toHaveLength(1);
  });

  test('the preview stays while the pointer is on it and goes when it leaves', async ({ page }) => {
    await page.goto(PAPER);
    await cite(page).hover();
    await expect(preview(page)).toBeVisible();
    await preview(page).hover();
    await page.waitForTimeout(600);
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(preview(page)).toBeHidden();
  });

  test('a click follows the link at once', async ({ page }) => {
    await page.goto(PAPER);
    const address = (await cite(page).getAttribute('href')) ?? '';
    await cite(page).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  for (const size of ['desktop', 'phone', 'small'] as const)
    test(`every preview lies inside a window ${SIZES[size].width} px wide, beside its link`, async ({
      page,
    }) => {
      await page.setViewportSize(SIZES[size]);
      await page.goto('questions/boundary/');
      const links = page.locator('main a:is(.cite, .term)');
      for (let index = 0; index < Math.min(await links.count(), 6); index++) {
        const link = links.nth(index);
        await link.hover();
        await expect(preview(page)).toBeVisible();
        await expect(link).toHaveAttribute('aria-describedby', 'link-preview');
        const box = await preview(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SIZES[size].width);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        await page.mouse.move(1, 1);
        await expect(preview(page)).toBeHidden();
      }
    });

  test('people with disabilities can read it, in both themes', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(PAPER);
      await cite(page).hover();
      await expect(preview(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('link-preview').analyze();
      expect(violations).toEqual([]);
    }
  });

  test('what cannot be fetched shows nothing, and the link still leads there', async ({ page }) => {
    await page.goto(PAPER);
    await page.route('**/definitions.json', (route) => route.abort());
    await term(page).hover();
    await page.waitForTimeout(600);
    await expect(preview(page)).toBeHidden();
    await page.unroute('**/definitions.json');
    await page.mouse.move(5, 5);
    await term(page).hover();
    await expect(preview(page)).toBeVisible();
  });
});

test.describe('with the keyboard', () => {
  test.use({ viewport: SIZES.desktop });

  test('focus opens the preview, Escape closes it and the focus stays', async ({ page }) => {
    await page.goto(PAPER);
    await page.locator('#problem').evaluate((heading) => heading.querySelector('a')?.focus());
    const focused = page.locator('a:focus');
    do await page.keyboard.press('Tab');
    while (!(await focused.evaluate((link) => link.matches('.cite, .term'))));
    await expect(preview(page)).toBeVisible();
    await expect(focused).toHaveAttribute('aria-describedby', 'link-preview');
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(focused).toHaveClass(/cite|term/);
    await expect(focused).not.toHaveAttribute('aria-describedby', /./);
  });

  test('moving on closes it', async ({ page }) => {
    await page.goto(PAPER);
    await cite(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(preview(page)).toBeVisible();
    await page.locator('footer a').first().focus();
    await expect(preview(page)).toBeHidden();
  });
});

test.describe('by touch', () => {
  test.use({ viewport: SIZES.phone, hasTouch: true });

  test('the first touch shows the preview, the second follows the link', async ({ page }) => {
    await page.goto(PAPER);
    const address = (await cite(page).getAttribute('href')) ?? '';
    await cite(page).tap();
    await expect(preview(page)).toBeVisible();
    expect(page.url()).toContain(PAPER);
    await cite(page).tap();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('its title leads to the entry, and a touch elsewhere closes it', async ({ page }) => {
    await page.goto(PAPER);
    const address = (await cite(page).getAttribute('href')) ?? '';
    await cite(page).tap();
    await expect(preview(page)).toBeVisible();
    await page.locator('h1').tap();
    await expect(preview(page)).toBeHidden();
    await cite(page).tap();
    await preview(page).getByRole('link').tap();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('a touch follows the link where the preview cannot be fetched', async ({ page }) => {
    await page.goto(PAPER);
    const address = (await cite(page).getAttribute('href')) ?? '';
    let failed = false;
    await page.route(`**${address}`, (route) => {
      if (failed) return route.continue();
      failed = true;
      return route.abort();
    });
    await cite(page).tap();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('papers and terms are plain links', async ({ page }) => {
    await page.goto(PAPER);
    await expect(preview(page)).toHaveCount(0);
    await term(page).click();
    await expect(page).toHaveURL(/glossary\/#/);
  });
});
