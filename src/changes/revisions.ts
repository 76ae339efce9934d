import { didYouMean } from '../findings/suggest.ts';
import { GitError, git, tryGit } from './git.ts';

/** Where changes are merged to, here and at the repository that this one was cloned from. */
const MAIN = ['main', 'origin/main'];

/**
 * Makes sure that a folder is part of a git repository.
 *
 * @throws GitError where it is not
 */
export function requireRepository(folder: string): void {
  try {
    git(folder, ['rev-parse', '--git-dir']);
  } catch (error) {
    if (!(error instanceof GitError) || !/not a git repository/i.test(error.message)) throw error;
    throw new GitError(
      'There is no git repository here. Expected the command to run in a clone: versions are compared through git.',
    );
  }
}

/**
 * Finds the commit that a revision names.
 *
 * @param revision as git writes it: `HEAD~3`, a branch, a tag, a hash
 * @returns its full hash
 * @throws GitError where there is none
 */
export function findCommit(folder: string, revision: string): string {
  if (revision.startsWith('-'))
    throw new GitError(
      `\`${revision}\` is no revision: it begins with a hyphen. Expected one such as \`main\`.`,
    );
  const hash = tryGit(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (hash) return hash;
  const advice = didYouMean(revision, namesIn(folder)) ?? 'Expected a branch, a tag, a hash or `HEAD~3`.';
  throw new GitError(
    [`\`${revision}\` is no revision of this repository.`, advice, shallow(folder)].join(' ').trim(),
  );
}

/**
 * Finds where a line of work left the main branch.
 *
 * @param tip the newest commit of the work
 * @returns the full hash of the commit that both have and that is nearest to the tip
 * @throws GitError where there is no main branch, or nothing in common with it
 */
export function findMergeBase(folder: string, tip: string): string {
  const mains = MAIN.filter((name) =>
    tryGit(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]),
  );
  if (mains.length === 0)
    throw new GitError(
      `There is no branch \`main\` or \`origin/main\` to compare with. Name a revision: npm run changes -- HEAD~1 ${shallow(folder)}`.trim(),
    );
  const base = tryGit(folder, ['merge-base', tip, ...mains]);
  if (base) return base;
  const names = mains.map((name) => `\`${name}\``).join(' and ');
  throw new GitError(
    `There is no commit that this work and ${names} have in common. ${shallow(folder)}`.trim(),
  );
}

/** Branches and tags. */
function namesIn(folder: string): string[] {
  const names = tryGit(folder, ['for-each-ref', '--format=%(refname:short)']);
  return names ? names.split('\n') : [];
}

/** What to do where a commit may be missing only because the clone is shallow. */
function shallow(folder: string): string {
  return tryGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true'
    ? 'The clone is shallow and may lack it: run `git fetch --unshallow`, or give `actions/checkout` the option `fetch-depth: 0`.'
    : '';
}
