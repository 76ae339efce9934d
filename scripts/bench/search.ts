import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { checkContent } from '../../src/content/checkContent.ts';
import type { Content } from '../../src/content/content.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { indexFiles } from '../../src/search/index/indexFiles.ts';
import { makeRecords } from '../../src/search/index/makeRecords.ts';
import type { SearchRecord } from '../../src/search/searchRecord.ts';
import { buildSurvey } from '../../src/survey/buildSurvey.ts';
import { findBrowser } from '../lib/findBrowser.ts';
import { serveSite } from '../lib/serveSite.ts';
import { TEST_SITES } from '../lib/testSites.ts';
import { generateContent } from './generateContent.ts';
import { type GradedQuery, judge, mean, type Relevance, readQueries } from './relevance.ts';
import { kilobytes, median, type Table } from './report.ts';
import { indexByDefault, searchByDefault, searchMini } from './rivals.ts';
import { measureQuery, type SearchCost } from './searchTimes.ts';
import { buildSite } from './size.ts';

/** Graded queries: those the search was made for, those its weights were tried on, and those nobody tuned it with. */
const QUERIES = {
  research: 'scripts/bench/queries/research.json',
  tuning: 'scripts/bench/queries/tuning.json',
  'held out': 'scripts/bench/queries/held-out.json',
};

/** What is typed to measure bytes and times, each query followed by a later one of its kind. */
const SHORT = ['GSPO', 'entropy collapse', 'pass@k', 'medical VQA', 'reward hacking'];
const LONG = [
  'does RLVR go beyond the base model',
  'outcome reward vs process supervision agents',
  'when should a vision-language model think',
  'do we need process reward models',
  'rl for tasks without ground truth answers',
];
/** How often each query is measured. */
const RUNS = 2;
/** Numbers of papers in generated folders. */
const GENERATED = [1000, 10_000];

/** Measures how good the search is, what it fetches and how long it takes, in Chromium. */
export async function measureSearch(): Promise<Table[]> {
  const site = resolve('.cache/bench/site');
  const { base, env } = TEST_SITES.published;
  buildSite({ ...env, OUT_DIR: site });
  const content = readOrFail(contentRoot());
  const browser = await chromium.launch(await findBrowser());
  try {
    const tables = [await compareRelevance(browser, site, base, content)];
    const measured = [{ papers: content.papers.length, ...(await measureCosts(browser, site, base)) }];
    for (const papers of GENERATED) {
      const larger = await makeLarger(site, papers);
      measured.push({ papers, ...(await measureCosts(browser, larger, base)) });
    }
    return [
      ...tables,
      tabulateCosts(
        'one or two words',
        measured.map(({ papers, short }) => ({ papers, costs: short })),
      ),
      tabulateCosts(
        'a whole question',
        measured.map(({ papers, long }) => ({ papers, costs: long })),
      ),
    ];
  } finally {
    await browser.close();
  }
}

function readOrFail(root: string): Content {
  const { content, findings } = checkContent(root);
  if (!content || findings.length > 0) throw new Error(`The content in ${root} has mistakes.`);
  return content;
}

async function compareRelevance(
  browser: Browser,
  site: string,
  base: string,
  content: Content,
): Promise<Table> {
  await indexByDefault(site);
  const records: SearchRecord[] = makeRecords(buildSurvey(content), content);
  const mini = searchMini(records);
  const server = await serveSite(site, base, 0);
  const page = await browser.newPage();
  await page.goto(server.address);
  const ours = await browser.newPage();
  const engines: Record<string, (query: string) => Promise<string[]> | string[]> = {
    'Pagefind as it comes': (query) => searchByDefault(page, base, query),
    'MiniSearch, same text': mini,
    'this search': async (query) => {
      await ours.goto(`${server.address}search/?${new URLSearchParams({ type: 'paper', q: query })}`);
      await ours.locator('[data-results]:is(:has(.hit), :has(.nothing))').waitFor();
      await ours.locator('.hit.pending').first().waitFor({ state: 'detached' });
      return ours
        .locator('.hit-title')
        .evaluateAll((links) =>
          links.flatMap(
            (link) => /\/papers\/([^/]+)\//.exec((link as HTMLAnchorElement).pathname)?.[1] ?? [],
          ),
        );
    },
  };
  const sets = Object.entries(QUERIES).map(([name, file]) => ({ name, queries: readQueries(file) }));
  const rows: string[][] = [];
  for (const [name, search] of Object.entries(engines)) {
    const cells: string[] = [];
    for (const { queries } of sets) cells.push(formatRelevance(await judgeAll(queries, search)));
    rows.push([name, ...cells]);
  }
  await ours.close();
  await page.close();
  await server.close();
  return {
    title: 'Relevance of papers: nDCG@10 and mean reciprocal rank',
    columns: ['', ...sets.map(({ name, queries }) => `${name} (${queries.length} queries)`)],
    rows,
  };
}

async function judgeAll(
  queries: readonly GradedQuery[],
  search: (query: string) => Promise<string[]> | string[],
): Promise<Relevance> {
  const judgments: Relevance[] = [];
  for (const query of queries) judgments.push(judge(await search(query.query), query));
  return mean(judgments);
}

const formatRelevance = ({ ndcg, reciprocalRank }: Relevance) =>
  `${ndcg.toFixed(3)} · ${reciprocalRank.toFixed(3)}`;

/** A copy of a built site with the search index of more papers; its pages stay those of the real ones. */
async function makeLarger(site: string, papers: number): Promise<string> {
  const root = resolve('.cache/bench', `content-${papers}`);
  const larger = resolve('.cache/bench', `site-${papers}`);
  generateContent(contentRoot(), root, papers);
  rmSync(larger, { recursive: true, force: true });
  cpSync(site, larger, { recursive: true, filter: (path) => !path.startsWith(join(site, 'pagefind')) });
  for (const { path, content } of (await indexFiles(readOrFail(root))).files) {
    const file = join(larger, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return larger;
}

async function measureCosts(
  browser: Browser,
  site: string,
  base: string,
): Promise<{ short: SearchCost[]; long: SearchCost[] }> {
  const server = await serveSite(site, base, 0);
  const measureAll = async (queries: readonly string[]) => {
    const costs: SearchCost[] = [];
    for (const [place, query] of queries.entries())
      for (let run = 0; run < RUNS; run++) {
        const later = queries[(place + 1) % queries.length] ?? '';
        costs.push(await measureQuery(browser, `${server.address}papers/prorl/`, query, later));
      }
    return costs;
  };
  // The first pages of a browser are slow for reasons of its own.
  await measureQuery(browser, `${server.address}papers/prorl/`, 'warm', 'up');
  const measured = { short: await measureAll(SHORT), long: await measureAll(LONG) };
  await server.close();
  return measured;
}

function tabulateCosts(what: string, measured: readonly { papers: number; costs: SearchCost[] }[]): Table {
  const row = (name: string, of: (cost: SearchCost) => number, show: (value: number) => string) => [
    name,
    ...measured.map(({ costs }) => {
      const values = [...costs].sort((a, b) => of(a) - of(b));
      return `${show(of(median(values, of)))} (${show(of(values.at(-1) as SearchCost))})`;
    }),
  ];
  const milliseconds = (value: number) => `${Math.round(value)} ms`;
  return {
    title: `A search for ${what}: median and, in brackets, the most`,
    columns: ['', ...measured.map(({ papers }) => `${papers.toLocaleString('en')} papers`)],
    rows: [
      row('opening the dialog, our scripts and data', ({ opening }) => opening, kilobytes),
      row('first query, everything else', ({ first }) => first, kilobytes),
      row('later query', ({ later }) => later, kilobytes),
      row('last key to first result, first query', ({ cold }) => cold, milliseconds),
      row('last key to first result, later query', ({ warm }) => warm, milliseconds),
    ],
  };
}
