import { execFileSync } from 'node:child_process';

/** Git could not be asked, or has no answer; the message says why and what to do. */
export class GitError extends Error {
  override name = 'GitError';
}

/** More than a revision's content will ever hold. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Runs git in a folder, without a shell.
 *
 * @param input what git reads from its standard input
 * @returns what it printed
 * @throws GitError where git is missing or fails; its message is what git said
 */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      input,
      maxBuffer: MOST_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new GitError('git was not found. Expected it on the PATH.');
    throw new GitError(stderr?.toString().trim() || String(error));
  }
}

/** What git prints, without the line end; nothing where it fails. */
export function tryGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return git(folder, args).toString().trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
