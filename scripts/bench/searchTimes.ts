import type { Browser, Page } from '@playwright/test';
import { sentSize } from './loadPage.ts';

/** What a search costs; bytes as they travel, times in milliseconds. */
export interface SearchCost {
  query: string;
  /** Our own scripts and data that opening the dialog loads. */
  opening: number;
  /** Everything else that the first query fetches: runtime, index, texts of results, words for corrections. */
  first: number;
  /** From the last key to the first result drawn. */
  cold: number;
  warm: number;
  /** Everything that a later query fetches. */
  later: number;
}

/** Between two keys, in ms: a fast typist. */
const KEY_DELAY = 60;

/** Measures a query on a page that has just been loaded, and again, after another, as a later one. */
export async function measureQuery(
  browser: Browser,
  address: string,
  query: string,
  later: string,
): Promise<SearchCost> {
  const page = await browser.newPage();
  const fetched: Promise<{ path: string; size: number }>[] = [];
  await page.addInitScript(watchResults);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    fetched.push(response.body().then((body) => ({ path, size: sentSize(response.url(), body) })));
  });
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
  const cold = await timeQuery(page, query);
  const firstFiles = await Promise.all(fetched.splice(0));
  const warm = await timeQuery(page, later);
  const laterFiles = await Promise.all(fetched);
  await page.close();
  const isOwn = ({ path }: { path: string }) => /\/assets\/|\/search\/start\.json$/.test(path);
  return {
    query,
    opening: total(firstFiles.filter(isOwn)),
    first: total(firstFiles.filter((file) => !isOwn(file))),
    later: total(laterFiles),
    cold,
    warm,
  };
}

const total = (files: readonly { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0);

/** Types a query in the place of what stands in the field, and waits until all results are drawn. */
async function timeQuery(page: Page, query: string): Promise<number> {
  await page.locator('dialog[open] input').selectText();
  await page.keyboard.type(query, { delay: KEY_DELAY });
  await page.waitForFunction((query) => query in (window as TimedWindow).drawnAfter, query);
  await page.locator('dialog[open] .hit.pending').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  return page.evaluate((query) => (window as TimedWindow).drawnAfter[query] ?? Number.NaN, query);
}

type TimedWindow = typeof window & { drawnAfter: Record<string, number> };

/** Runs in the page: notes how long after the last key the first result of each query is drawn. */
function watchResults(): void {
  const drawnAfter: Record<string, number> = {};
  Object.assign(window, { drawnAfter });
  let lastKey = 0;
  addEventListener('keydown', () => (lastKey = performance.now()), true);
  new MutationObserver(() => {
    const results = document.querySelector<HTMLElement>('dialog [data-results]');
    const query = results?.dataset['answers'];
    if (!query || query in drawnAfter || !results.querySelector('.hit-title')) return;
    requestAnimationFrame(() => {
      drawnAfter[query] ??= performance.now() - lastKey;
    });
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-answers'],
  });
}
