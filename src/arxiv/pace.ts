import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CLOCK, type Clock } from '../http/clock.ts';

/** Lets requests pass one after the other, with a pause between them. */
export interface Pace {
  /** Waits until the next request may be sent, and notes its time. */
  next(): Promise<void>;
}

/**
 * Keeps a pause between all requests of a run, and between the last one of a run and the first one of the next.
 *
 * @param file keeps the time of the last request between runs; without it, or where it cannot be written, each run
 *   counts by itself
 * @param pause least time from one request to the next, in ms
 */
export function openPace(file: string | undefined, pause: number, { now, wait }: Clock = CLOCK): Pace {
  let last = Number.NEGATIVE_INFINITY;
  return {
    async next() {
      const since = now() - Math.max(last, file ? readTime(file) : last);
      // A time in the future means that the clock was set back.
      if (since < pause) await wait(since < 0 ? pause : pause - since);
      last = now();
      if (file) writeTime(file, last);
    },
  };
}

function readTime(file: string): number {
  try {
    const time = Date.parse(readFileSync(file, 'utf8'));
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
  } catch {
    return Number.NEGATIVE_INFINITY;
  }
}

function writeTime(file: string, time: number): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Date(time).toISOString());
  } catch {
    // It only spares arXiv a request that comes too early.
  }
}
