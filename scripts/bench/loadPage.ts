import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** Kinds of files by the ending of their address; pages have none. */
const KINDS = { '': 'html', '.css': 'css', '.js': 'js', '.woff2': 'font' } as const;
export type FileKind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** What a browser did to show a page. */
export interface LoadedPage {
  requests: number;
  /** Bytes as they travel: fonts are compressed already, everything else is gzipped. */
  bytes: Record<FileKind, number>;
  /** Sum of all layout shifts, also those of scrolling to the end. */
  shift: number;
}

/** 1.6 Mbit/s at 150 ms, so that styles and fonts arrive apart and what moves is seen to move. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

/** In which window and over which network a page is opened. */
export interface Visit {
  width: number;
  slow: boolean;
}

/** Opens a page with nothing cached and scrolls to its end. */
export async function loadPage(
  browser: Browser,
  address: string,
  { width, slow }: Visit,
): Promise<LoadedPage> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  if (slow) await slowDown(page);
  const files: Promise<{ kind: FileKind; size: number }>[] = [];
  page.on('response', (response) =>
    files.push(
      response
        .body()
        .then((body) => ({ kind: kindOf(response.url()), size: sentSize(response.url(), body) })),
    ),
  );
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(scrollThrough);
  const shift = await page.evaluate(() => (window as ShiftWindow).layoutShift ?? 0);
  const bytes: LoadedPage['bytes'] = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  const loaded = await Promise.all(files);
  for (const { kind, size } of loaded) bytes[kind] += size;
  await page.close();
  return { requests: loaded.length, bytes, shift };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
}

function kindOf(address: string): FileKind {
  const ending = extname(new URL(address).pathname);
  return ending in KINDS ? KINDS[ending as keyof typeof KINDS] : 'other';
}

/** Bytes of a file as it travels: fonts and the files of the search index are compressed already. */
export function sentSize(address: string, body: Buffer): number {
  return /\.(?:woff2|pf_\w+|pagefind)(?:\?|$)/.test(address) ? body.length : gzipSync(body).length;
}

type ShiftWindow = Window & { layoutShift?: number };

/** Runs in the page before anything else; adds up its layout shifts. */
function watchShifts(): void {
  const target = window as ShiftWindow;
  target.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      target.layoutShift = (target.layoutShift ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page; waits for its fonts, then scrolls to the end, a screen at a time. */
async function scrollThrough(): Promise<void> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight) {
    window.scrollTo({ top: y, behavior: 'instant' });
    await nextFrame();
    await nextFrame();
  }
}
