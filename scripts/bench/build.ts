import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { readContent } from '../../src/content/readContent.ts';
import { TEST_SITES } from '../lib/testSites.ts';
import type { BuildRun } from './buildOnce.ts';
import { generateContent } from './generateContent.ts';
import { median, megabytes, seconds, type Table } from './report.ts';

/** Numbers of papers that are built, besides the real ones, each so many times. */
const GENERATED = [
  { papers: 1000, runs: 3 },
  { papers: 5000, runs: 3 },
];
const RUNS_OF_REAL = 3;

/** The median build of one size. */
interface Measured {
  papers: number;
  run: BuildRun;
}

/** Measures time and memory of builds of the real content and of larger, generated ones. */
export function measureBuild(): Table[] {
  const real = readContent(contentRoot()).content?.papers.length ?? 0;
  const measured: Measured[] = [{ papers: real, run: buildRepeatedly(contentRoot(), RUNS_OF_REAL) }];
  for (const { papers, runs } of GENERATED) {
    const content = resolve('.cache/bench', `content-${papers}`);
    generateContent(contentRoot(), content, papers);
    measured.push({ papers, run: buildRepeatedly(content, runs) });
  }
  return [tabulateSteps(measured), tabulateGrowth(measured), tabulateRoutes(measured)];
}

function buildRepeatedly(content: string, runs: number): BuildRun {
  return median(
    Array.from({ length: runs }, () => buildApart(content)),
    ({ whole }) => whole,
  );
}

/** Builds in a process of its own, as nothing else knows the peak of its memory. */
function buildApart(content: string): BuildRun {
  const outDir = resolve('.cache/bench/built');
  rmSync(outDir, { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bench/buildOnce.ts'], {
    env: { ...process.env, ...TEST_SITES.published.env, SURVEY_CONTENT: content, OUT_DIR: outDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build of ${content} failed.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function tabulateSteps(measured: readonly Measured[]): Table {
  const row = (name: string, show: (run: BuildRun) => string) => [
    name,
    ...measured.map(({ run }) => show(run)),
  ];
  const steps = Object.keys(measured[0]?.run.steps ?? {});
  return {
    title: 'Wall time and peak memory',
    columns: ['Step', ...measured.map(({ papers }) => `${papers.toLocaleString('en')} papers`)],
    rows: [
      ...steps.map((step) => row(step, (run) => seconds(run.steps[step] ?? 0))),
      row('**whole build**', ({ whole }) => `**${seconds(whole)}**`),
      row('processor time of Node', ({ processor }) => seconds(processor)),
      row('peak memory of Node', ({ memory }) => megabytes(memory)),
      row('peak memory of Pagefind', ({ childMemory }) =>
        childMemory > 0 ? megabytes(childMemory) : 'not known here',
      ),
      row('pages', ({ pages }) => pages.toLocaleString('en')),
    ],
  };
}

/** Time per paper at each size, and by what factor it grew between the two generated ones. */
function tabulateGrowth(measured: readonly Measured[]): Table {
  const perPaper = ({ papers, run }: Measured, of: (run: BuildRun) => number) => of(run) / papers;
  const sizes = measured.slice(1);
  const row = (name: string, of: (run: BuildRun) => number) => {
    const [smaller = 0, larger = 0] = sizes.map((size) => perPaper(size, of));
    return [
      name,
      ...measured.map((size) => `${perPaper(size, of).toFixed(2)} ms`),
      (larger / smaller).toFixed(2),
    ];
  };
  const steps = Object.keys(measured[0]?.run.steps ?? {});
  return {
    title: `Time per paper; growth is from ${sizes.map(({ papers }) => papers.toLocaleString('en')).join(' to ')} papers, 1 where time grows just as their number`,
    columns: ['Step', ...measured.map(({ papers }) => `${papers.toLocaleString('en')} papers`), 'Growth'],
    rows: [
      ...steps.map((step) => row(step, (run) => run.steps[step] ?? 0)),
      row('**whole build**', ({ whole }) => whole),
      row('processor time of Node', ({ processor }) => processor),
    ],
  };
}

function tabulateRoutes(measured: readonly Measured[]): Table {
  const routes = Object.keys(measured[0]?.run.routes ?? {});
  return {
    title: 'Rendering alone, by route; part of generating pages',
    columns: ['Route', ...measured.map(({ papers }) => `${papers.toLocaleString('en')} papers`)],
    rows: routes.map((route) => [
      `\`${route}\``,
      ...measured.map(({ run }) => seconds(run.routes[route] ?? 0)),
    ]),
  };
}
