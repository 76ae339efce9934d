import { expect, overflow, PAGE_TYPES, type Page, SIZES, settle, test } from './support.ts';

for (const { name, path } of PAGE_TYPES) {
  for (const [size, viewport] of Object.entries(SIZES))
    test(`the page “${name}” is not cut off sideways on a ${size} screen`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await settle(page);
      await unfold(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page)).toEqual([]);
    });

  test(`the page “${name}” keeps everything at 200 % zoom`, async ({ browser, siteAddress }) => {
    const [plain, zoomed] = await Promise.all([
      browser.newPage({ viewport: SIZES.desktop, baseURL: siteAddress }),
      // Zoom halves the window in CSS pixels and doubles what each of them takes on the screen.
      browser.newPage({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, baseURL: siteAddress }),
    ]);
    await Promise.all([plain.goto(path), zoomed.goto(path)]);
    await Promise.all([settle(plain), settle(zoomed)]);
    expect(await overflow(zoomed)).toBeLessThanOrEqual(0);
    await Promise.all([unfold(plain), unfold(zoomed)]);
    await openMenu(zoomed);
    const shown = new Set(await visibleText(zoomed));
    expect((await visibleText(plain)).filter((text) => !shown.has(text))).toEqual([]);
    await plain.close();
    await zoomed.close();
  });

  for (const size of ['phone', 'desktop'] as const)
    test(`nothing on the page “${name}” jumps while fonts and scripts arrive late, ${SIZES[size].width} px wide`, async ({
      page,
    }) => {
      const late: string[] = [];
      await page.route(/\.(?:woff2|js)$/, async (route) => {
        late.push(route.request().url());
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.setViewportSize(SIZES[size]);
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      await settle(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      // Two fonts and the script of the theme at least; else this test would test nothing.
      expect(late.length).toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    });
}

/** Opens all that can be unfolded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
}

/** Words of the page that can be seen, text by text; charts are drawn in another form on narrow screens. */
function visibleText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const text = textContent?.trim();
      if (
        text &&
        !parentElement?.closest('svg') &&
        parentElement?.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true })
      )
        texts.add(text);
    }
    return [...texts];
  });
}

/** Elements with text that stand outside the window or are clipped, but for what scrolls by itself or is meant to be hidden. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!own || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
      if (element.closest('.scroll, .formula, .skip, .visually-hidden, svg, math, pre, select')) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > window.innerWidth + 0.5)
        found.push(`${element.tagName} “${element.textContent?.slice(0, 60)}”`);
    }
    return found;
  });
}
