import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KEPT_CARDS } from '../../src/cards/keptCards.ts';
import { readFolder } from '../lib/readFolder.ts';
import { TEST_SITES } from '../lib/testSites.ts';
import type { BuildRun } from './buildOnce.ts';
import { median, seconds, type Table } from './report.ts';

const RUNS = 3;

/** One of the states that are compared. */
interface State {
  name: string;
  /** The project's folder in that state. */
  folder: string;
  /** Whether it builds without what earlier builds have drawn. */
  cold: boolean;
}

/** What one state makes of its content. */
interface Built {
  run: BuildRun;
  files: number;
  bytes: number;
}

/**
 * Compares builds of this state of the project with those of an earlier commit. They take turns, so that what else the
 * machine does meets all of them. Each builds its own content, or a larger survey generated from it.
 *
 * @param revision the earlier commit, as git names it
 * @param papers how many papers are built; the real ones where it is left out
 */
export function compareBuilds(revision: string, papers?: number): Table[] {
  const earlier = checkOut(revision);
  const states: State[] = [
    { name: `before (${revision})`, folder: earlier, cold: false },
    { name: 'now, pictures kept from the last build', folder: resolve('.'), cold: false },
    { name: 'now, pictures drawn anew', folder: resolve('.'), cold: true },
  ];
  const table = compareStates(states, papers);
  execFileSync('git', ['worktree', 'remove', '--force', earlier]);
  return [table];
}

function checkOut(revision: string): string {
  const folder = resolve('.cache/bench/earlier');
  if (existsSync(folder)) execFileSync('git', ['worktree', 'remove', '--force', folder]);
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', folder, revision], { stdio: 'inherit' });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** @param papers how many papers are built; the real ones where it is left out */
function compareStates(states: readonly State[], papers?: number): Table {
  const contents = states.map(({ folder }) =>
    papers === undefined ? 'content' : generateIn(folder, papers),
  );
  for (const [index, state] of states.entries()) buildIn(state, contents[index] ?? '');
  const rounds = Array.from({ length: RUNS }, () =>
    states.map((state, index) => buildIn(state, contents[index] ?? '')),
  );
  const built = states.map((_, index) =>
    median(
      rounds.flatMap((round) => round[index] ?? []),
      ({ run }) => run.whole,
    ),
  );
  const first = built[0]?.run.whole ?? 0;
  return {
    title: `${papers === undefined ? 'The real papers' : `${papers.toLocaleString('en')} papers`}, median of ${RUNS} builds each`,
    columns: ['State', 'Whole build', 'Ratio', 'Per page', 'Processor time', 'Pages', 'Files', 'Size'],
    rows: built.map(({ run, files, bytes }, index) => [
      states[index]?.name ?? '',
      seconds(run.whole),
      (run.whole / first).toFixed(2),
      `${(run.whole / run.pages).toFixed(1)} ms`,
      seconds(run.processor),
      run.pages.toLocaleString('en'),
      files.toLocaleString('en'),
      `${(bytes / 1e6).toFixed(1)} MB`,
    ]),
  };
}

/** Generates a larger survey with the generator of a state, whose schema it fits. */
function generateIn(folder: string, papers: number): string {
  const to = `.cache/bench/content-${papers}`;
  const program = `const { generateContent } = await import('./scripts/bench/generateContent.ts');
    generateContent('content', '${to}', ${papers});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    stdio: 'inherit',
  });
  return to;
}

function buildIn({ name, folder, cold }: State, content: string): Built {
  const outDir = join(folder, '.cache/bench/built');
  rmSync(outDir, { recursive: true, force: true });
  if (cold) rmSync(join(folder, KEPT_CARDS), { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bench/buildOnce.ts'], {
    cwd: folder,
    env: { ...process.env, ...TEST_SITES.published.env, SURVEY_CONTENT: content, OUT_DIR: outDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
  const files = readFolder(outDir);
  const run: BuildRun = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  console.error(`${name}: ${run.pages.toLocaleString('en')} pages in ${seconds(run.whole)}`);
  return {
    run,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}
