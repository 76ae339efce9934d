import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { serveSite } from '../lib/serveSite.ts';
import { TEST_SITES } from '../lib/testSites.ts';
import { type LoadedPage, loadPage } from './loadPage.ts';
import { kilobytes, median, type Table } from './report.ts';

/** How each page is visited; shifts are told for all visits, everything else for the largest of them. */
const VISITS = [
  { name: '360 px', width: 360, slow: false },
  { name: '1440 px', width: 1440, slow: false },
  { name: '360 px, slow network', width: 360, slow: true },
  { name: '1440 px, slow network', width: 1440, slow: true },
];

const KINDS = ['html', 'css', 'js', 'font', 'other'] as const;

/** What a paper page may cost at most. */
const BUDGET = { html: 10_000, css: 10_000, js: 3_000, fonts: 60_000, requests: 8, shift: 0 };

/** A page as a file. */
interface PageFile {
  /** Path from the site's root, with a slash at the end. */
  path: string;
  /** Gzipped. */
  bytes: number;
}

/** A page as a browser loads it, most of what it took in any visit. */
interface MeasuredPage extends Omit<LoadedPage, 'shift'> {
  path: string;
  /** Layout shift by visit. */
  shifts: number[];
}

/** Builds the real content as it is published and measures its pages. */
export async function measureSize(): Promise<Table[]> {
  const site = resolve('.cache/bench/site');
  const { base, env } = TEST_SITES.published;
  buildSite({ ...env, OUT_DIR: site });
  const papers = listPages(site, 'papers');
  const sections = listSections(site);
  const paths = [largest(sections).path, 'papers/', 'glossary/', ''];
  const server = await serveSite(site, base, 0);
  const browser = await chromium.launch(await findBrowser());
  try {
    const paper = await measurePage(browser, server.address, largest(papers).path);
    const others: MeasuredPage[] = [];
    for (const path of paths) others.push(await measurePage(browser, server.address, path));
    return [tabulateBudget(papers, paper), tabulatePages([paper, ...others])];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Builds a site in a process of its own. */
export function buildSite(env: Record<string, string>): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The site was not built.');
}

async function measurePage(browser: Browser, address: string, path: string): Promise<MeasuredPage> {
  const visits: LoadedPage[] = [];
  for (const visit of VISITS) visits.push(await loadPage(browser, `${address}${path}`, visit));
  const heaviest = visits.reduce((most, visit) => (visit.requests > most.requests ? visit : most));
  return { ...heaviest, path, shifts: visits.map(({ shift }) => shift) };
}

/** Pages in the folders of a folder. */
function listPages(site: string, folder: string): PageFile[] {
  return readdirSync(join(site, folder), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => readPage(site, `${folder}/${name}/`));
}

/** Section pages are those that the folders of papers are named after. */
function listSections(site: string): PageFile[] {
  return readdirSync(join(contentRoot(), 'papers')).map((section) => readPage(site, `${section}/`));
}

function readPage(site: string, path: string): PageFile {
  return { path, bytes: gzipSync(readFileSync(join(site, path, 'index.html'))).length };
}

function largest(pages: readonly PageFile[]): PageFile {
  return pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
}

function tabulateBudget(papers: readonly PageFile[], { path, requests, bytes, shifts }: MeasuredPage): Table {
  const row = (what: string, value: number, budget: number, show: (value: number) => string) => [
    what,
    show(value),
    show(budget),
    value <= budget ? 'kept' : '**over**',
  ];
  const middle = median(papers, ({ bytes }) => bytes);
  return {
    title: `A paper page, gzipped, beside its budget (all ${papers.length} pages for HTML, else \`/${path}\`, the largest)`,
    columns: ['', 'Measured', 'Budget', ''],
    rows: [
      row('HTML, median', middle.bytes, BUDGET.html, kilobytes),
      row(`HTML, largest (\`/${path}\`)`, largest(papers).bytes, BUDGET.html, kilobytes),
      row('CSS', bytes.css, BUDGET.css, kilobytes),
      row('JS', bytes.js, BUDGET.js, kilobytes),
      row('fonts', bytes.font, BUDGET.fonts, kilobytes),
      row('requests', requests, BUDGET.requests, String),
      ...VISITS.map(({ name }, index) =>
        row(`layout shift at ${name}`, shifts[index] ?? 0, BUDGET.shift, formatShift),
      ),
    ],
  };
}

function tabulatePages(pages: readonly MeasuredPage[]): Table {
  return {
    title: 'Pages as a browser loads them, gzipped; fonts are those that the page loads',
    columns: [
      'Page',
      'HTML',
      'CSS',
      'JS',
      'Fonts',
      'Other',
      'Requests',
      ...VISITS.map(({ name }) => `Shift at ${name}`),
    ],
    rows: pages.map(({ path, bytes, requests, shifts }) => [
      `\`/${path}\``,
      ...KINDS.map((kind) => kilobytes(bytes[kind])),
      String(requests),
      ...shifts.map(formatShift),
    ]),
  };
}

const formatShift = (value: number) => (value === 0 ? '0' : value.toFixed(4));
