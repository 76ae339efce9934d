import { type RunningServer, serveSite } from '../../scripts/lib/serveSite.ts';
import { MOVED_SITE } from '../../scripts/lib/testSites.ts';
import { expect, isEasyToHit, type Page, SIZES, scrollOn, settle, test } from './support.ts';
import { COLOR_RULES, TAGS, violations } from './violations.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: SIZES.desktop });

const keep = (page: Page) => page.getByRole('button', { name: /^Keep .* on your reading list$/ });
const toast = (page: Page) => page.locator('.toast');
const items = (page: Page) => page.locator('reading-list .papers > li');
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('reading-list'));

/** Keeps papers on the device before a page is opened. */
async function withKept(page: Page, ...slugs: string[]): Promise<void> {
  await page.goto('about/');
  await page.evaluate((list) => localStorage.setItem('reading-list', JSON.stringify(list)), slugs);
}

/** Opens the reading list and waits until its papers are there. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`reading-list/${query}`);
  await settle(page);
}

/** Scrolls down by a finger, and waits until the page has moved. */
async function swipe(page: Page): Promise<void> {
  const before = await page.evaluate(() => scrollY);
  const devTools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    devTools.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 300, y }] });
  await touch('touchStart', 400);
  for (let y = 390; y >= 340; y -= 10) await touch('touchMove', y);
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
}

test.describe('a paper is kept', () => {
  test('from its page, says so, and is on the list', async ({ page }) => {
    await page.goto('papers/prorl/');
    await expect(keep(page)).toHaveAttribute('aria-pressed', 'false');
    await keep(page).click();
    await expect(keep(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(said(page)).toHaveText('Kept');
    await toast(page).getByRole('link', { name: 'Your reading list (1)' }).click();
    await expect(page).toHaveURL(/\/reading-list\/$/);
    await expect(items(page)).toHaveCount(1);
    await expect(items(page).getByRole('link')).toHaveText('ProRL');
    await expect(items(page)).toContainText('ProRL: Prolonged Reinforcement Learning');
  });

  test('by keyboard, and taken off again', async ({ page }) => {
    await page.goto('papers/prorl/');
    await keep(page).focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('Kept');
    expect(await kept(page)).toBe('["prorl"]');
    await page.keyboard.press('Space');
    await expect(said(page)).toHaveText('No longer kept');
    await expect(keep(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(keep(page)).toBeFocused();
    expect(await kept(page)).toBeNull();
  });

  test('in the list of all papers, and shown there on the next visit', async ({ page }) => {
    await page.goto('papers/');
    await settle(page);
    await page.getByRole('button', { name: 'Keep MathIF on your reading list' }).click();
    await page.getByRole('button', { name: 'Keep ProRL on your reading list' }).click();
    await expect.poll(() => kept(page)).toBe('["mathif","prorl"]');
    await page.goto('papers/');
    await expect(page.locator('[data-keep][aria-pressed=true]')).toHaveCount(2);
    await page.goto('papers/mathif/');
    await expect(keep(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('by a button that is easy to hit', async ({ page }) => {
    await page.goto('papers/');
    expect(await isEasyToHit(keep(page).first())).toBe(true);
    await keep(page).first().click();
    await expect(toast(page)).toBeVisible();
    for (const control of await toast(page).locator('a, button').all())
      expect(await isEasyToHit(control)).toBe(true);
    await open(page);
    for (const control of await items(page).getByRole('button').all())
      expect(await isEasyToHit(control)).toBe(true);
  });

  test('and other tabs show it', async ({ page, context }) => {
    await withKept(page, 'mathif');
    await page.goto('papers/prorl/');
    const list = await context.newPage();
    await list.goto('reading-list/');
    await expect(items(list)).toHaveCount(1);
    await keep(page).click();
    await expect(items(list)).toHaveCount(2);
    await list.getByRole('button', { name: 'Remove ProRL' }).click();
    await expect(keep(page)).toHaveAttribute('aria-pressed', 'false');
  });

  test('but not where the browser keeps nothing, which it says', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('papers/prorl/');
    await keep(page).click();
    await expect(said(page)).toHaveText(
      'Your browser does not let this site store anything, so nothing was kept.',
    );
    await expect(keep(page)).toHaveAttribute('aria-pressed', 'false');
    await open(page);
    await expect(page.locator('.list-count')).toHaveText(
      'Your browser does not let this site store anything, so no paper can be kept.',
    );
    await open(page, '?papers=prorl');
    await expect(page.locator('.list-count')).toHaveText(
      'A list of 1 paper that was shared with you. Your browser does not let this site store anything, so none can be kept.',
    );
    await expect(page.getByRole('button', { name: /Keep all/ })).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test.describe('the list', () => {
  test('is read where what is kept is damaged', async ({ page }) => {
    await page.goto('about/');
    await page.evaluate(() => localStorage.setItem('reading-list', '["prorl",7,"prorl","<b>","mathif"'));
    await open(page);
    await expect(page.locator('reading-list')).toContainText('No paper is kept on this device yet.');
    await page.evaluate(() => localStorage.setItem('reading-list', '["prorl",7,"prorl","<b>","mathif"]'));
    await open(page);
    await expect(items(page)).toHaveCount(2);
  });

  test('is put in order, taken apart and brought back', async ({ page }) => {
    await withKept(page, 'prorl', 'mathif', 'glider');
    await open(page);
    await page.getByRole('button', { name: 'Move MathIF up' }).click();
    await expect(said(page)).toHaveText('MathIF is now 1 of 3');
    expect(await kept(page)).toBe('["mathif","prorl","glider"]');
    await page.getByRole('button', { name: 'Remove ProRL' }).click();
    await expect(said(page)).toHaveText('ProRL is off the list');
    await expect(items(page)).toHaveCount(2);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    expect(await kept(page)).toBe('["mathif","prorl","glider"]');
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await expect(items(page)).toHaveCount(0);
    expect(await kept(page)).toBeNull();
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(items(page)).toHaveCount(3);
    await expect(said(page)).toHaveText('The list is as it was');
    expect(await kept(page)).toBe('["mathif","prorl","glider"]');
  });

  test('is put in order and taken apart by keyboard, the focus staying where one works', async ({ page }) => {
    await withKept(page, 'prorl', 'mathif', 'glider');
    await open(page);
    const down = page.getByRole('button', { name: 'Move ProRL down' });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    // At the end there is nothing below; the paper can only go back.
    expect(await kept(page)).toBe('["mathif","glider","prorl"]');
    const up = page.getByRole('button', { name: 'Move ProRL up' });
    await expect(up).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(down).toBeFocused();
    expect(await kept(page)).toBe('["prorl","mathif","glider"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('ProRL is now 3 of 3');
    await page.getByRole('button', { name: 'Remove GLIDER' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove ProRL' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(toast(page).getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove GLIDER' })).toBeFocused();
    expect(await kept(page)).toBe('["mathif","glider","prorl"]');
  });

  test('says so where a new order is not kept', async ({ page }) => {
    await withKept(page, 'prorl', 'mathif');
    await open(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Move MathIF up' }).click();
    await expect(said(page)).toHaveText(
      'This browser keeps nothing more for this site, so the list is as it was.',
    );
    await expect(items(page).first()).toContainText('ProRL');
  });

  test.describe('can be brought back after a scroll', () => {
    test.use({ hasTouch: true });
    for (const [how, scroll] of [
      ['by wheel', scrollOn],
      ['by touch', swipe],
    ] as const)
      test(how, async ({ page }) => {
        await withKept(page, 'prorl', 'mathif');
        await open(page);
        await page.getByRole('button', { name: 'Clear the list' }).click();
        const undo = toast(page).getByRole('button', { name: 'Undo' });
        await expect(undo).toBeVisible();
        await scroll(page);
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
        await undo.click();
        await expect(said(page)).toHaveText('The list is as it was');
        await expect(items(page)).toHaveCount(2);
        // Here there is nothing left to do.
        await scroll(page);
        await expect(toast(page)).toBeHidden();
      });
  });

  test('is cited in its order', async ({ page }) => {
    await withKept(page, 'prorl', 'mathif');
    await open(page);
    await page.getByRole('button', { name: 'Cite these 2 papers' }).click();
    const text = page.locator('dialog textarea');
    await expect(text).toHaveValue(/^@misc\{[^@]*ProRL[^@]*\n\n@misc/);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('reading-list.bib');
  });

  test('names what the survey does not have, and leaves it out of nothing silently', async ({ page }) => {
    await withKept(page, 'prorl', 'no-such-paper');
    await open(page);
    await expect(items(page).nth(1)).toHaveText(/^no-such-paperThe survey has no paper no-such-paper\./);
    await expect(page.getByRole('button', { name: 'Cite this paper' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove no-such-paper' }).click();
    await expect(items(page)).toHaveCount(1);
  });

  test('says what could not be loaded, and tries again', async ({ page }) => {
    await withKept(page, 'prorl', 'mathif');
    const url = /papers\/mathif\//;
    await page.route(url, (route) => route.abort());
    await open(page);
    await expect(items(page).nth(1)).toContainText(
      'This paper could not be loaded. The device may be offline.',
    );
    await expect(items(page).first()).toContainText('ProRL');
    await page.unroute(url);
    await page.getByRole('button', { name: 'Try again to load mathif' }).click();
    await expect(items(page).nth(1)).toContainText('MathIF');
    await page.route(url, (route) => route.fulfill({ body: 'no JSON' }));
    await open(page);
    await expect(items(page).nth(1)).toContainText(
      'This paper could not be loaded. Its file cannot be read.',
    );
  });
});

test.describe('the address of a list', () => {
  test('is copied, and opens the same list elsewhere without changing the own one', async ({
    page,
    context,
  }) => {
    await withKept(page, 'prorl', 'mathif');
    await open(page);
    await page.getByRole('button', { name: 'Copy address of this list' }).click();
    await expect(said(page)).toHaveText('Address of the list copied');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe('https://survey.example/reward-and-reason/reading-list/?papers=prorl,mathif');
    await context.clearCookies();
    await page.evaluate(() => localStorage.setItem('reading-list', '["glider","mathif"]'));
    await open(page, new URL(address).search);
    await expect(items(page)).toHaveCount(2);
    await expect(page.locator('.list-count')).toHaveText(
      'A list of 2 papers that was shared with you. Your own list is as it was: 2 papers.',
    );
    expect(await kept(page)).toBe('["glider","mathif"]');
    await page.getByRole('button', { name: 'Keep all of these (1 new)' }).click();
    await expect(said(page)).toHaveText('1 paper kept on this device');
    expect(await kept(page)).toBe('["glider","mathif","prorl"]');
    await expect(page.getByRole('button', { name: /Keep all/ })).toHaveCount(0);
    await page.locator('reading-list').getByRole('link', { name: 'Your own list' }).click();
    await expect(items(page)).toHaveCount(3);
  });

  test('is shown where the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await withKept(page, 'prorl');
    await open(page);
    await page.getByRole('button', { name: 'Copy address of this list' }).click();
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(
      /\/reading-list\/\?papers=prorl$/,
    );
  });

  test('may hold anything: what is no paper is named or left out, and nothing is run', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await open(page, '?papers=prorl,,%3Cimg%20src=x%20onerror=alert(1)%3E,../about,no-such,PRORL,prorl');
    await expect(items(page)).toHaveCount(2);
    await expect(page.locator('reading-list img')).toHaveCount(0);
    await expect(page.locator('.list-count + .note')).toHaveText(
      'Left out of the address, since it names no paper: <img src=x onerror=alert(1)>, ../about, PRORL',
    );
    await expect(page.locator('.standfirst')).toHaveText(
      'Papers that someone shared with you, to read, cite and keep.',
    );
    await expect(page.getByRole('button', { name: 'Keep all of these (1 new)' })).toBeVisible();
    expect(errors).toEqual([]);
    await open(page, '?papers=');
    await expect(page.locator('reading-list')).toContainText('This address holds a list without papers.');
  });

  test.describe('of a survey whose papers were renamed', () => {
    let server: RunningServer;
    test.beforeAll(async () => {
      server = await serveSite(MOVED_SITE.folder, MOVED_SITE.base, 0);
    });
    test.afterAll(() => server.close());

    test('leads on to their new names', async ({ page }) => {
      await page.goto(`${server.address}reading-list/?papers=limit,clip`);
      await settle(page);
      await expect(items(page)).toHaveCount(2);
      await expect(items(page).first().getByRole('link')).toHaveAttribute('href', /\/papers\/bound\/$/);
      await page.getByRole('button', { name: /^Keep all of these/ }).click();
      await expect.poll(() => kept(page)).toBe('["bound","clip"]');
    });

    test('and what was kept under an old name is kept under the new one', async ({ page }) => {
      await page.goto(`${server.address}about/`);
      await page.evaluate(() => localStorage.setItem('reading-list', '["clip","limit"]'));
      await page.goto(`${server.address}reading-list/`);
      await settle(page);
      await expect.poll(() => kept(page)).toBe('["clip","bound"]');
      await expect(items(page)).toHaveCount(2);
    });
  });
});

test('the device keeps what the page about the survey says, and nothing else', async ({ page, context }) => {
  await page.goto('');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('entropy');
  await page.locator('dialog .hit-title').first().click();
  await page.waitForURL(/glossary|papers|questions/);
  await page.goto('papers/prorl/');
  await keep(page).click();
  await expect(said(page)).toHaveText('Kept');
  await page.locator('a.anchor[href="#findings"]').click();
  await page.locator('[data-cite=paper]').click();
  await page.getByRole('radio', { name: 'RIS' }).check();
  await expect(page.locator('dialog textarea')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.goto('papers/?section=agents');
  await page.goto('search/?q=reward');
  await settle(page);
  await open(page, '?papers=mathif');
  await page.goto('contribute/add/');
  await settle(page);
  await page.locator('paper-form textarea').first().fill('A title');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('paper-draft'))).not.toBeNull();
  const names = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(names).toEqual({
    local: ['paper-draft', 'reading-list', 'recent-searches', 'theme'],
    session: ['citation-format'],
    databases: [],
    caches: [],
    workers: 0,
  });
  expect(await context.cookies()).toEqual([]);
  await page.goto('about/#device');
  const about = page.locator('#device');
  for (const word of ['theme', 'six searches', 'the form for a new paper', 'reading list', 'citation'])
    await expect(about).toContainText(word);
});

test.describe('everyone can use the list', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of ['phone', 'desktop'] as const)
      test(`${colorScheme}, ${SIZES[size].width} px wide`, async ({ page }) => {
        await page.setViewportSize(SIZES[size]);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await withKept(page, 'prorl', 'no-such-paper', 'mathif');
        await open(page);
        await page.getByRole('button', { name: 'Remove MathIF' }).click();
        await expect(toast(page)).toBeVisible();
        expect(await violations(page, { tags: TAGS })).toEqual([]);
        expect(await violations(page, { rules: COLOR_RULES })).toEqual([]);
      });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and leads to all papers', async ({ page }) => {
    await page.goto('reading-list/');
    const note = page.getByText('Keeping papers needs JavaScript, which does not run here.');
    await expect(note).toBeInViewport();
    const above = await page.locator('.standfirst').boundingBox();
    const gap = ((await note.boundingBox())?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
    expect(gap).toBeLessThan(100);
    await page.locator('main').getByRole('link', { name: 'All papers' }).click();
    await expect(page).toHaveURL(/\/papers\/$/);
    await expect(page.locator('[data-keep]').first()).toBeHidden();
  });
});
