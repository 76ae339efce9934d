/**
 * Builds the site once and prints what it took as JSON, on the last line; `npm run bench -- build` runs it in a process of
 * its own. `SURVEY_CONTENT` and `OUT_DIR` say what is built and where.
 */
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { type BuildTimes, stopwatch } from './stopwatch.ts';

/** What one build took. */
export interface BuildRun extends BuildTimes {
  /** Wall time from the start of the process, in milliseconds. */
  whole: number;
  /** Peak memory of the process, in bytes. */
  memory: number;
  /** Processor time of the process on all cores, in milliseconds; Pagefind's process is not in it. */
  processor: number;
}

/** Astro's stored content; a run starts without it, as a build on a fresh machine does. */
const CACHE = '.cache/bench/astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
rmSync(CACHE, { recursive: true, force: true });
const { integration, read } = stopwatch();
await build({ logLevel: 'error', cacheDir: CACHE, integrations: [integration] });
const whole = performance.now();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const run: BuildRun = {
  ...read(),
  whole,
  memory: maxRSS * 1024,
  processor: (userCPUTime + systemCPUTime) / 1000,
};
console.log(JSON.stringify(run));
