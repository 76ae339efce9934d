import type { Locator } from '@playwright/test';
import { expect, PAGE_TYPES, type Page, SIZES, settle, test } from './support.ts';

test.describe('by keyboard', () => {
  test.use({ viewport: SIZES.desktop });

  for (const { name, path } of PAGE_TYPES)
    test(`the first stop on the page “${name}” leads past the navigation`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the text' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      // Whatever comes next lies in or behind the text, not in the navigation.
      expect(await page.evaluate(() => document.activeElement?.closest('.top, .skip') === null)).toBe(true);
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    });

  for (const { name, path } of PAGE_TYPES)
    test(`the place of the keyboard can be seen on the page “${name}”`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await settle(page);
      const unseen: string[] = [];
      let stops = 0;
      for (; stops < 40; stops++) {
        await page.keyboard.press('Tab');
        const look = await lookOfFocus(page);
        if (look === 'past the end') break;
        if (look !== 'seen') unseen.push(look);
      }
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    });

  test('the mark # of a heading appears when the keyboard reaches it', async ({ page }) => {
    await page.goto('glossary/');
    const anchor = page.locator('a.anchor').first();
    await anchor.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(anchor).toBeFocused();
    await expect(anchor).toHaveCSS('opacity', '1');
  });
});

/** Addresses that people share, one of each kind. */
const SHARED = [
  { what: 'a result', path: 'papers/one-shot-rlvr/', selector: '[id^="result-"]' },
  { what: 'evidence on a question', path: 'papers/one-shot-rlvr/', selector: '[id^="on-"]' },
  { what: 'a topic', path: 'capability-debate/', selector: '#boundary' },
  { what: 'a row of a table', path: 'capability-debate/', selector: 'tr[id^="table-"]' },
  { what: 'a position', path: 'questions/boundary/', selector: '#expands' },
  { what: 'a paper’s evidence', path: 'questions/boundary/', selector: '#prorl' },
  { what: 'a term', path: 'glossary/', selector: '#pass-at-k' },
  { what: 'an author', path: 'browse/author/', selector: '#yejin-choi' },
] as const;

test.describe('shared addresses', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const size of ['phone', 'desktop'] as const)
    for (const { what, path, selector } of SHARED)
      test(`the address of ${what} leads to it and marks it, ${SIZES[size].width} px wide`, async ({
        page,
      }) => {
        await page.setViewportSize(SIZES[size]);
        await page.goto(path);
        const item = page.locator(selector).first();
        const id = await item.getAttribute('id');
        const before = await backgrounds(item);
        await page.goto('about/');
        await page.goto(`${path}#${id}`);
        const target = page.locator(':target');
        await expect(target).toHaveAttribute('id', id ?? '');
        await expect(target).toBeInViewport();
        await expect
          .poll(() => target.evaluate((element) => element.getBoundingClientRect().top))
          .toBeLessThan(SIZES[size].height / 2);
        expect(await backgrounds(target)).not.toEqual(before);
      });

  test('the mark # gives the address of what it stands at', async ({ page }) => {
    await page.goto('papers/one-shot-rlvr/');
    const result = page.locator('[id^="result-"]').nth(1);
    await result.hover();
    await result.locator('a.anchor').click();
    await expect(page).toHaveURL(new RegExp(`#${await result.getAttribute('id')}$`));
    await expect(result).toBeInViewport();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: SIZES.phone, hasTouch: true });

  test('the menu shows every part of the site, and closes with Escape or a tap beside it', async ({
    page,
  }) => {
    await page.goto('');
    const menu = page.getByRole('navigation', { name: 'Site' });
    const button = page.getByRole('button', { name: 'Menu' });
    await expect(menu).toBeHidden();
    await button.click();
    await expect(menu.getByRole('link')).toHaveCount(9);
    for (const link of await menu.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
    await expect(menu.getByRole('button', { name: /^Theme/ })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await expect(menu).toBeVisible();
    await page.touchscreen.tap(SIZES.phone.width / 2, SIZES.phone.height - 20);
    await expect(menu).toBeHidden();
  });

  test('the menu tells where one is', async ({ page }) => {
    await page.goto('capability-debate/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('[aria-current=page]').filter({ visible: true })).toHaveText(
      'Capability debate',
    );
  });

  test('the contents unfold and lead to each part', async ({ page }) => {
    await page.goto('papers/one-shot-rlvr/');
    const contents = page.locator('details.toc-fold', { hasText: 'On this page' });
    await expect(page.locator('nav.toc')).toBeHidden();
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.locator('summary').click();
    await contents.getByRole('link', { name: 'Open questions' }).click();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('what needs a pointer elsewhere is shown: the marks # are visible to touch', async ({ page }) => {
    await page.goto('glossary/');
    // Emulated touch does not change what the pointer can do, which the style sheet asks; without a hovering pointer
    // the rule that hides the marks must not apply.
    const hidesOnlyForPointers = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .every(function check(rule): boolean {
          if (rule instanceof CSSStyleRule)
            return !(/\.anchor/.test(rule.selectorText) && rule.style.opacity === '0');
          if (rule instanceof CSSMediaRule && rule.conditionText.includes('hover: hover')) return true;
          return rule instanceof CSSGroupingRule ? [...rule.cssRules].every(check) : true;
        }),
    );
    expect(hidesOnlyForPointers).toBe(true);
  });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: SIZES.desktop });

  test('the contents stand beside the text and stay there', async ({ page }) => {
    await page.goto('capability-debate/');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents).toBeInViewport();
    await expect(page.locator('details.toc-fold').filter({ visible: true })).toHaveCount(0);
    await contents.getByRole('link').nth(2).click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(contents).toBeInViewport();
  });

  test('a link from running text leads on, and back leads to where one was', async ({ page }) => {
    await page.goto('questions/boundary/');
    await page.locator('main').getByRole('link', { name: 'ProRL', exact: true }).first().click();
    await expect(page).toHaveURL(/\/papers\/prorl\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/questions\/boundary\/$/);
  });

  test('an address that does not exist leads back into the survey', async ({ page, siteAddress }) => {
    const answer = await page.goto('papers/no-such-paper/deep/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: /^All \d+ papers/ }).click();
    await expect(page).toHaveURL(`${siteAddress}papers/`);
  });
});

/** Whether the focused element can be told from others: it lies in the window and has an outline that is drawn. */
function lookOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // Past the last stop the focus leaves the page, or comes back to where it has been.
    if (!element || element === document.body || element.hasAttribute('data-visited')) return 'past the end';
    element.setAttribute('data-visited', '');
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && Number(opacity) > 0.5;
    const there =
      width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return drawn && there ? 'seen' : `${element.tagName} “${element.textContent?.trim().slice(0, 50)}”`;
  });
}

/** The colors behind an item and behind its heading: of a longer part, the heading alone is marked. */
function backgrounds(item: Locator): Promise<string[]> {
  return item.evaluate((element) =>
    [element, element.firstElementChild ?? element].map((part) => getComputedStyle(part).backgroundColor),
  );
}
