import { expect, isEasyToHit, type Page, SIZES, scrollOn, test } from './support.ts';
import { COLOR_RULES, TAGS, violations } from './violations.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: SIZES.desktop });

/** Where the test site is published; a local copy knows it too. */
const PUBLISHED = 'https://survey.example/reward-and-reason/';

const toast = (page: Page) => page.locator('.toast');
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** One part for each kind that has a mark. */
const PARTS = [
  { what: 'a heading of a text', page: 'papers/prorl/', anchor: 'findings' },
  { what: 'a result', page: 'papers/one-shot-rlvr/', anchor: /^result-/ },
  { what: 'evidence of a paper', page: 'papers/prorl/', anchor: /^on-/ },
  { what: 'a position', page: 'questions/boundary/', anchor: /^(?!account|how|would)/ },
  { what: 'evidence on a question', page: 'questions/boundary/', anchor: 'prorl' },
  { what: 'a term', page: 'glossary/', anchor: 'pass-at-k' },
  { what: 'a topic', page: 'capability-debate/', anchor: 'boundary' },
  { what: 'a comparison table', page: 'capability-debate/', anchor: 'table-before-rl' },
  { what: 'a row of a comparison table', page: 'capability-debate/', anchor: /^table-before-rl-/ },
] as const;

/** The mark of a part, and the name of its anchor. */
async function markOf(page: Page, anchor: string | RegExp) {
  const hrefs = await page
    .locator('a.anchor[href^="#"]')
    .evaluateAll((marks) => marks.map((mark) => (mark.getAttribute('href') ?? '').slice(1)));
  const name = hrefs.find((href) => (typeof anchor === 'string' ? href === anchor : anchor.test(href)));
  if (name === undefined) throw new Error(`no mark for ${anchor}`);
  return { mark: page.locator(`a.anchor[href="#${name}"]`).first(), name };
}

for (const { what, page: path, anchor } of PARTS)
  test(`the mark of ${what} goes there, copies the address and says so`, async ({ page }) => {
    await page.goto(path);
    const { mark, name } = await markOf(page, anchor);
    await mark.click();
    await expect(toast(page)).toContainText('Address copied');
    await expect(said(page)).toHaveText('Address copied');
    expect(await copied(page)).toBe(`${PUBLISHED}${path}#${name}`);
    await expect(page).toHaveURL(new RegExp(`/${path}#${name}$`));
    await expect(page.locator(':target')).toBeInViewport();
  });

test.describe('by keyboard', () => {
  test('a mark copies, the message follows it in the order of focus, and Escape takes it away', async ({
    page,
  }) => {
    await page.goto('papers/prorl/');
    const mark = page.locator('a.anchor[href="#findings"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toBeVisible();
    expect(await copied(page)).toBe(`${PUBLISHED}papers/prorl/#findings`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Cite this' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(toast(page)).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('the message never covers what has the focus after it', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('a.anchor[href="#findings"]').press('Enter');
    await expect(toast(page)).toBeVisible();
    for (const name of ['Cite this', 'Close']) {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name })).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(toast(page)).toBeHidden();
  });

  test('a part is cited from the message, and closing leads back to its mark', async ({ page }) => {
    await page.goto('questions/boundary/');
    const { mark } = await markOf(page, 'prorl');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Cite this part of the survey' })).toBeVisible();
    await expect(page.locator('dialog textarea')).toHaveValue(/“Evidence of ProRL,” in “/);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(mark).toBeFocused();
  });
});

test('the message stays as long as the reader does nothing else', async ({ page }) => {
  await page.clock.install();
  await page.goto('papers/prorl/');
  await page.locator('a.anchor[href="#findings"]').click();
  await page.clock.runFor(500);
  await expect(toast(page)).toBeVisible();
  await page.clock.runFor(24 * 60 * 60 * 1000);
  await expect(toast(page)).toBeVisible();
});

for (const [what, goOn] of [
  ['its button is pressed', (page: Page) => page.getByRole('button', { name: 'Close' }).click()],
  ['one presses elsewhere', (page: Page) => page.mouse.click(5, 300)],
] as const)
  test(`the message goes once ${what}`, async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('a.anchor[href="#findings"]').click();
    await expect(toast(page)).toBeVisible();
    await goOn(page);
    await expect(toast(page)).toBeHidden();
  });

test('the message stays while one scrolls, as long as there is something to do in it', async ({ page }) => {
  await page.goto('papers/prorl/');
  await page.locator('a.anchor[href="#problem"]').click();
  await expect(toast(page).getByRole('button', { name: 'Cite this' })).toBeVisible();
  await scrollOn(page);
  await expect(toast(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(toast(page)).toBeHidden();
});

test.describe('the mark of an item', () => {
  for (const [what, path, item] of [
    ['evidence on a question', 'questions/boundary/', '.evidence > li'],
    ['evidence of a paper', 'papers/prorl/', '.evidence > li'],
    ['a result', 'papers/one-shot-rlvr/', '.results > li'],
  ] as const)
    test(`is shown where one points at the item or arrives there: ${what}`, async ({ page }) => {
      await page.goto(path);
      const first = page.locator(item).first();
      const mark = first.locator('.anchor');
      await page.mouse.move(0, 0);
      await expect(mark).toHaveCSS('opacity', '0');
      await first.locator('p').last().hover();
      await expect(mark).toHaveCSS('opacity', '1');
      const shown = () =>
        page
          .locator(`${item} .anchor`)
          .evaluateAll((marks) => marks.filter((each) => getComputedStyle(each).opacity === '1').length);
      expect(await shown()).toBe(1);
      await page.goto(`${path}#${await first.getAttribute('id')}`);
      await page.mouse.move(0, 0);
      await expect(mark).toHaveCSS('opacity', '1');
      expect(await shown()).toBe(1);
    });
});

test('a second mark says it again', async ({ page }) => {
  await page.goto('papers/prorl/');
  await page.locator('a.anchor[href="#problem"]').click();
  await expect(said(page)).toHaveText('Address copied');
  await page.locator('a.anchor[href="#approach"]').click();
  await expect(said(page)).toHaveText('Address copied');
  expect(await copied(page)).toBe(`${PUBLISHED}papers/prorl/#approach`);
  await expect(toast(page)).toHaveCount(1);
});

test.describe('where the browser refuses to copy', () => {
  for (const [why, refuse] of [
    [
      'since it was not allowed',
      () => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      },
    ],
    [
      'since the page came without encryption',
      () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    ],
  ] as const)
    test(`${why}, the address is shown, selected`, async ({ page }) => {
      await page.addInitScript(refuse);
      await page.goto('papers/prorl/');
      await page.locator('a.anchor[href="#findings"]').click();
      await expect(said(page)).toHaveText('The browser does not let this page copy. Copy the address here:');
      const field = page.getByRole('textbox', { name: 'Address' });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(`${PUBLISHED}papers/prorl/#findings`);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(
        `${PUBLISHED}papers/prorl/#findings`,
      );
      await expect(page).toHaveURL(/#findings$/);
      await page.keyboard.press('Escape');
      await expect(toast(page)).toBeHidden();
    });
});

for (const modifier of ['ControlOrMeta', 'Shift', 'Alt'] as const)
  test(`a mark pressed with ${modifier}, as for a new tab, copies nothing`, async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    // The browser would open a tab or a window now, or save a file.
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await page.locator('a.anchor[href="#findings"]').click({ modifiers: [modifier] });
    await page.waitForLoadState('networkidle');
    expect(await copied(page)).toBe('before');
    await expect(toast(page)).toHaveCount(0);
  });

test('an edit link beside a mark is followed as ever', async ({ page }) => {
  await page.route('https://github.com/**', (route) => route.fulfill({ body: 'edit' }));
  await page.goto('glossary/');
  await page.locator('.anchor.edit').first().click();
  await expect(page).toHaveURL(/^https:\/\/github\.com\//);
});

test('nothing is loaded for links, citations and lists before someone asks', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.resourceType() === 'fetch')
      scripts.push(request.url());
  });
  await page.goto('papers/prorl/', { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => !/SiteHeader|PreviewLink/.test(url))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of ['phone', 'desktop'] as const)
    test(`everyone can use the message, ${colorScheme}, ${SIZES[size].width} px wide`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('papers/prorl/');
      await page.locator('a.anchor[href="#findings"]').click();
      await expect(toast(page)).toBeVisible();
      expect(await violations(page, { tags: TAGS })).toEqual([]);
      expect(await violations(page, { rules: COLOR_RULES })).toEqual([]);
      const box = await toast(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      for (const button of await toast(page).locator('a, button').all())
        expect(await isEasyToHit(button)).toBe(true);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SIZES[size].width);
    });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark goes to its part', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('a.anchor[href="#findings"]').click();
    await expect(page).toHaveURL(/papers\/prorl\/#findings$/);
  });

  test('the link to cite a page says how to cite it', async ({ page }) => {
    await page.goto('questions/boundary/');
    await page.getByRole('link', { name: 'Cite this page' }).click();
    await expect(page).toHaveURL(/\/about\/#citing$/);
    await expect(page.locator('#citing .citation')).toContainText('Reward & Reason contributors. “');
  });
});
