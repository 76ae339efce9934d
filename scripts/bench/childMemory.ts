import { readFileSync } from 'node:fs';

const INTERVAL = 50;

/**
 * Watches the memory of the processes that this one starts.
 *
 * @returns a function that ends the watch and returns the peak of the largest one, in bytes; 0 where the system does
 *   not tell (Linux does)
 */
export function watchChildren(): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, ...readChildren().map(readPeak));
  }, INTERVAL);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Process ids of the children of this process's main thread. */
function readChildren(): string[] {
  const list = tryRead(`/proc/${process.pid}/task/${process.pid}/children`);
  return list.split(' ').filter(Boolean);
}

function readPeak(pid: string): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(tryRead(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

/** The text of a file; nothing where there is none, as when a process has ended meanwhile. */
function tryRead(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
