import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type GitRepository, makeRepository } from '../../tests/fixtures/gitRepository.ts';
import { CLIP, edited } from '../../tests/fixtures/smallSurvey.ts';
import { GitError } from './git.ts';
import { findCommit, findMergeBase, requireRepository } from './revisions.ts';

/** What is thrown, which must be for people. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(GitError);
    return (error as GitError).message;
  }
  throw new Error('nothing was thrown');
}

let repository: GitRepository;
let commits: string[];
beforeAll(() => {
  repository = makeRepository();
  commits = [repository.commit(), repository.commit(edited(CLIP, 'scope: adjacent', 'scope: core'))];
  repository.git('switch', '--quiet', '--create', 'topic');
  commits.push(repository.commit(edited(CLIP, 'keeps runs stable', 'keeps them stable')));
  repository.git('tag', 'v1');
});
afterAll(() => repository.remove());

describe('a revision', () => {
  test('may be a branch, a tag, a hash or an ancestor', () => {
    for (const name of ['topic', 'v1', 'HEAD', commits[2] ?? '', commits[2]?.slice(0, 8) ?? ''])
      expect(findCommit(repository.folder, name)).toBe(commits[2]);
    expect(findCommit(repository.folder, 'main~1')).toBe(commits[0]);
  });

  test('that is unknown is named, with what may have been meant', () => {
    expect(complaint(() => findCommit(repository.folder, 'mian'))).toBe(
      '`mian` is no revision of this repository. Did you mean `main`?',
    );
    expect(complaint(() => findCommit(repository.folder, 'HEAD~99'))).toBe(
      '`HEAD~99` is no revision of this repository. Expected a branch, a tag, a hash or `HEAD~3`.',
    );
  });

  test('that names no commit is none', () => {
    expect(complaint(() => findCommit(repository.folder, 'HEAD:content'))).toContain('is no revision');
  });

  test('cannot be an option of git', () => {
    expect(complaint(() => findCommit(repository.folder, '--all'))).toBe(
      '`--all` is no revision: it begins with a hyphen. Expected one such as `main`.',
    );
  });
});

describe('where work left the main branch', () => {
  test('is found whether or not the main branch went on', () => {
    expect(findMergeBase(repository.folder, commits[2] ?? '')).toBe(commits[1]);
    expect(findMergeBase(repository.folder, commits[0] ?? '')).toBe(commits[0]);
  });

  test('is the nearer one where the main branch here is behind the one it was cloned from', () => {
    repository.git('update-ref', 'refs/remotes/origin/main', commits[2] ?? '');
    expect(findMergeBase(repository.folder, commits[2] ?? '')).toBe(commits[2]);
    repository.git('update-ref', '-d', 'refs/remotes/origin/main');
  });

  test('cannot be found where there is no main branch, or nothing in common with it', () => {
    const other = makeRepository();
    const commit = other.commit();
    other.git('branch', '--move', 'main', 'trunk');
    expect(complaint(() => findMergeBase(other.folder, commit))).toBe(
      'There is no branch `main` or `origin/main` to compare with. Name a revision: npm run changes -- HEAD~1',
    );
    other.git('switch', '--quiet', '--orphan', 'main');
    other.commit(edited(CLIP, 'scope: adjacent', 'scope: core'));
    expect(complaint(() => findMergeBase(other.folder, commit))).toBe(
      'There is no commit that this work and `main` have in common.',
    );
    other.remove();
  });
});

test('a shallow clone is told from a repository that lacks a revision', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, folder);
  const advice =
    'The clone is shallow and may lack it: run `git fetch --unshallow`, or give `actions/checkout` the option `fetch-depth: 0`.';
  expect(complaint(() => findCommit(folder, 'HEAD~1'))).toBe(
    `\`HEAD~1\` is no revision of this repository. Expected a branch, a tag, a hash or \`HEAD~3\`. ${advice}`,
  );
  expect(complaint(() => findMergeBase(folder, 'HEAD'))).toBe(
    `There is no branch \`main\` or \`origin/main\` to compare with. Name a revision: npm run changes -- HEAD~1 ${advice}`,
  );
  rmSync(folder, { recursive: true });
});

test('a folder outside of any repository is named as such', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  expect(complaint(() => requireRepository(folder))).toBe(
    'There is no git repository here. Expected the command to run in a clone: versions are compared through git.',
  );
  requireRepository(repository.folder);
  rmSync(folder, { recursive: true });
});

test('a system without git is told so', () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(complaint(() => requireRepository(repository.folder))).toBe(
    'git was not found. Expected it on the PATH.',
  );
  vi.unstubAllEnvs();
});
