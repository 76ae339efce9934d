import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/findBrowser.ts';
import { serveSite } from '../../scripts/lib/serveSite.ts';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';

/** One page for each kind of page that the site has; paths are relative to the site's first page. */
export const PAGE_TYPES = [
  { name: 'home', path: '' },
  { name: 'section', path: 'capability-debate/' },
  { name: 'all papers', path: 'papers/' },
  { name: 'paper with results', path: 'papers/one-shot-rlvr/' },
  { name: 'paper with a badge', path: 'papers/cognitivedrone/' },
  { name: 'questions', path: 'questions/' },
  { name: 'question', path: 'questions/boundary/' },
  { name: 'what is new', path: 'changes/' },
  { name: 'browse', path: 'browse/' },
  { name: 'browse by author', path: 'browse/author/' },
  { name: 'browse by model', path: 'browse/model/' },
  { name: 'glossary', path: 'glossary/' },
  { name: 'about', path: 'about/' },
  { name: 'data', path: 'data/' },
  { name: 'contribute', path: 'contribute/' },
  { name: 'add a paper', path: 'contribute/add/' },
  { name: 'errors', path: 'contribute/errors/' },
  { name: 'search', path: 'search/?q=entropy+collapse' },
  { name: 'reading list', path: 'reading-list/?papers=prorl,one-shot-rlvr' },
  { name: 'empty reading list', path: 'reading-list/' },
  { name: 'not found', path: 'no-such-page/' },
] as const;

/** Widths at which the layout differs, with a height that such a screen has. */
export const SIZES = {
  small: { width: 320, height: 640 },
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
} as const;

/** What a project of `playwright.config.ts` may choose, and what each worker has. */
export interface WorkerFixtures {
  /** Which of the built sites the tests look at; the published one under its base path unless a file says otherwise. */
  siteForm: keyof typeof TEST_SITES;
  /** Address of the served site's first page. */
  siteAddress: string;
}

/** Playwright's test with our browser, and `page.goto` relative to a served site. */
export const test = base.extend<object, WorkerFixtures>({
  siteForm: ['published', { scope: 'worker', option: true }],
  siteAddress: [
    async ({ siteForm }, use) => {
      const { folder, base: basePath } = TEST_SITES[siteForm];
      const server = await serveSite(folder, basePath, 0);
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from the pattern.
  launchOptions: [async ({}, use) => use(await findBrowser()), { scope: 'worker' }],
  baseURL: async ({ siteAddress }, use) => use(siteAddress),
});

export { expect } from '@playwright/test';

/** How far the document is wider than its window, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}

/** Waits until nothing that arrives late, fonts, the form or what a search finds, changes the page any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const form = page.locator('paper-form');
  if ((await form.count()) > 0) await expect(form).toHaveAttribute('data-ready');
  const readingList = page.locator('reading-list');
  if ((await readingList.count()) > 0) {
    await expect(readingList).not.toBeEmpty();
    await expect(readingList.locator('[aria-busy]')).toHaveCount(0);
  }
  const search = page.locator('search-page');
  if ((await search.count()) === 0) return;
  await expect(search.locator('[data-status]')).not.toBeEmpty();
  await expect(search.locator('[aria-busy]')).toHaveCount(0);
}

/** Scrolls down by the wheel of a mouse, and waits until the page has heard of it. */
export async function scrollOn(page: Page): Promise<void> {
  const heard = page.evaluate(
    () => new Promise((resolve) => addEventListener('wheel', () => setTimeout(resolve, 100), { once: true })),
  );
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 120);
  await heard;
}

/** Whether a control has the size that WCAG 2.2 (2.5.8) asks of what is pressed. */
export async function isEasyToHit(control: Locator): Promise<boolean> {
  const box = await control.boundingBox();
  return box !== null && box.width >= 24 && box.height >= 24;
}

export type { Page } from '@playwright/test';
