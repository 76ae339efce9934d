import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { readContent } from '../../src/content/readContent.ts';
import type { CheckRun } from './checkOnce.ts';
import { generateContent } from './generateContent.ts';
import { median, megabytes, seconds, type Table } from './report.ts';

/** Numbers of papers that are checked, besides the real ones. */
const GENERATED = [1_000, 10_000];
const RUNS = 3;

/** The median check of one size. */
interface Measured {
  papers: number;
  all: CheckRun;
  one: CheckRun;
}

/** Measures the check of the real content and of larger, generated ones: everything, and one file. */
export function measureCheck(): Table[] {
  const papers = readContent(contentRoot()).content?.papers ?? [];
  const file = papers[0]?.file ?? '';
  const measure = (content: string, count: number): Measured => ({
    papers: count,
    all: checkRepeatedly(content, 'all', file),
    one: checkRepeatedly(content, 'one', file),
  });
  const measured = [
    measure(contentRoot(), papers.length),
    ...GENERATED.map((count) => {
      const content = resolve('.cache/bench', `content-${count}`);
      generateContent(contentRoot(), content, count);
      return measure(content, count);
    }),
  ];
  return [tabulate(measured)];
}

function checkRepeatedly(content: string, what: 'all' | 'one', file: string): CheckRun {
  return median(
    Array.from({ length: RUNS }, () => checkApart(content, what, file)),
    ({ times }) => Object.values(times).reduce((sum, time) => sum + time, 0),
  );
}

/** Checks in a process of its own, as nothing else knows the peak of its memory. */
function checkApart(content: string, what: 'all' | 'one', file: string): CheckRun {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bench/checkOnce.ts', what, file], {
    env: { ...process.env, SURVEY_CONTENT: content },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The check of ${content} failed.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function tabulate(measured: readonly Measured[]): Table {
  const [, smaller, larger] = measured;
  const row = (name: string, of: (one: Measured) => number, show: (value: number) => string) => {
    const perPaper = (one?: Measured) => (one ? of(one) / one.papers : 0);
    return [name, ...measured.map((one) => show(of(one))), (perPaper(larger) / perPaper(smaller)).toFixed(2)];
  };
  const steps = (of: (one: Measured) => CheckRun) => Object.keys(measured[0] ? of(measured[0]).times : {});
  return {
    title: `Processor time and peak memory of the check; growth is per paper, from ${GENERATED.map((count) => count.toLocaleString('en')).join(' to ')} papers, 1 where it grows just as their number`,
    columns: ['Step', ...measured.map(({ papers }) => `${papers.toLocaleString('en')} papers`), 'Growth'],
    rows: [
      ...steps(({ all }) => all).map((step) => row(step, ({ all }) => all.times[step] ?? 0, seconds)),
      row('peak memory', ({ all }) => all.memory, megabytes),
      ...steps(({ one }) => one).map((step) =>
        row(`${step}, beyond start-up`, ({ one }) => one.times[step] ?? 0, seconds),
      ),
    ],
  };
}
