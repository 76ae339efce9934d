import { execFileSync } from 'node:child_process';
import type { Version } from './version.ts';

/**
 * Reads the version of a project from its git repository.
 *
 * @param folder the project's folder
 * @param fallback the day to give where there is no repository, as in a downloaded archive
 */
export function readVersion(folder: string, fallback: string): Version {
  const last = git(folder, 'log', '-1', '--date=format-local:%Y-%m-%d', '--format=%H %cd');
  const [commit, date] = last?.trim().split(' ') ?? [];
  if (!commit || !date) return { date: fallback };
  const changed = git(folder, 'status', '--porcelain', '--untracked-files=no');
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '--', ...MADE_FROM);
  return changed === '' && added === '' ? { date, commit } : { date };
}

/** Folders whose files go into the site, whether git knows them or not. */
const MADE_FROM = ['content', 'src', 'public'];

function git(folder: string, ...command: string[]): string | undefined {
  try {
    return execFileSync('git', command, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
