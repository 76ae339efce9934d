import { expect, type Page, SIZES, test } from './support.ts';

test.use({ viewport: SIZES.desktop });

/** Whether the page is dark, by how bright its ground and its text are in fact. */
const isDark = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const brightness = (color: string) => {
      if (!canvas) return 0;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return red + green + blue;
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    return brightness(backgroundColor) < brightness(color);
  });
const chooser = (page: Page) => page.getByRole('button', { name: /^Theme/ });

test('the theme is the system’s until another is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await expect(chooser(page)).toHaveText('Theme: system');
  expect(await isDark(page)).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
});

for (const system of ['light', 'dark'] as const)
  test(`every theme can be chosen where the system is ${system}, and “system” comes back`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('');
    await chooser(page).click();
    await expect(chooser(page)).toHaveText('Theme: light');
    expect(await isDark(page)).toBe(false);
    await chooser(page).click();
    await expect(chooser(page)).toHaveText('Theme: dark');
    expect(await isDark(page)).toBe(true);
    await chooser(page).click();
    await expect(chooser(page)).toHaveText('Theme: system');
    expect(await isDark(page)).toBe(system === 'dark');
    await page.reload();
    await expect(chooser(page)).toHaveText('Theme: system');
    expect(await isDark(page)).toBe(system === 'dark');
  });

test('a choice holds on every page, on a new visit and by keyboard', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await chooser(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(chooser(page)).toHaveText('Theme: dark');
  await expect(chooser(page)).toBeFocused();
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
  // The address changes before the style sheets are there.
  await page.waitForLoadState();
  expect(await isDark(page)).toBe(true);
  await expect(chooser(page)).toHaveText('Theme: dark');
  const visit = await page.context().newPage();
  await visit.emulateMedia({ colorScheme: 'light' });
  await visit.goto('questions/');
  expect(await isDark(visit)).toBe(true);
});

test('a chosen theme is there before anything is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.addInitScript(() => {
    const themes: (string | undefined)[] = [];
    Object.assign(window, { themes });
    // The first frame is drawn after the body has begun; by then the theme must stand.
    new MutationObserver(() => {
      if (document.body) themes.push(document.documentElement.dataset['theme']);
    }).observe(document, { childList: true, subtree: true });
    requestAnimationFrame(() => themes.push(document.documentElement.dataset['theme']));
  });
  await page.goto('papers/');
  const themes = await page.evaluate(() => (window as unknown as { themes: string[] }).themes);
  expect(themes.length).toBeGreaterThan(1);
  expect(new Set(themes)).toEqual(new Set(['dark']));
});

test('a value that is no theme is taken for the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await page.evaluate(() => localStorage.setItem('theme', 'purple'));
  await page.reload();
  await expect(chooser(page)).toHaveText('Theme: system');
  expect(await isDark(page)).toBe(true);
});

test('the theme can be chosen where the browser keeps nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await chooser(page).click();
  await chooser(page).click();
  await expect(chooser(page)).toHaveText('Theme: dark');
  expect(await isDark(page)).toBe(true);
  expect(errors).toEqual([]);
});
