import { relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { rememberReadings } from '../content/rememberReadings.ts';
import type { Finding } from '../findings/finding.ts';
import { runChecks } from './runChecks.ts';

/** Editors write a file in several steps; what follows within this time is one change, in ms. */
const SETTLED_AFTER = 80;

/** What a check after a change has found. */
export interface WatchedCheck {
  /** Files that have changed since the last one, named as in findings. */
  changed: string[];
  findings: Finding[];
  /** Whether the wording was looked at too. */
  isWhole: boolean;
  /** How long it took, in ms. */
  took: number;
}

/**
 * Checks the content each time that a file in it has been saved. The form of all files is checked, and the wording of those
 * that have changed since the watch began; a file is read again only once it has changed.
 *
 * @param root the content folder
 * @param files files whose wording is looked at from the beginning, named as in findings
 * @param signal ends the watch
 */
export async function watchChecks(
  root: string,
  files: ReadonlySet<string>,
  report: (check: WatchedCheck) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = rememberReadings();
  const chosen = new Set(files);
  const check = async (changed: string[]) => {
    const start = performance.now();
    for (const file of changed) chosen.add(file);
    const { findings, isWhole } = await runChecks(root, { files: chosen, read });
    report({ changed, findings, isWhole, took: performance.now() - start });
  };

  let pending = new Set<string>();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  // Node's own watch loses sight of a file that an editor replaces instead of writing into it.
  const watcher = watch(root, { ignoreInitial: true, ignored: /\.tmp$|~$/ });
  watcher.on('all', (_event, path) => {
    pending.add(`content/${relative(root, resolve(path)).replaceAll('\\', '/')}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = [...pending];
      pending = new Set();
      running = running.then(() => check(changed));
    }, SETTLED_AFTER);
  });
  await new Promise<void>((done) => watcher.once('ready', done));
  running = running.then(() => check([]));
  await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  await watcher.close();
  clearTimeout(timer);
  await running;
}
