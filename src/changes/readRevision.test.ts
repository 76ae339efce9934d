import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GitRepository, makeRepository } from '../../tests/fixtures/gitRepository.ts';
import { CLIP, edited, smallSurvey } from '../../tests/fixtures/smallSurvey.ts';
import { GitError } from './git.ts';
import { readRevision } from './readRevision.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const slugs = (commit: string, root = repository.content) =>
  readRevision(root, commit)
    .parts.papers.map(({ id }) => id)
    .sort();

test('a revision is read as it was, whatever the working tree holds', () => {
  const commit = repository.commit();
  repository.write({
    ...edited(CLIP, 'scope: adjacent', 'scope: nonsense'),
    'papers/debate/limit.mdx': 'no file',
  });
  const { parts, unreadable } = readRevision(repository.content, commit);
  expect(parts.papers.map(({ id, section }) => `${section}/${id}`)).toEqual([
    'debate/limit',
    'debate/prolonged',
    'training/clip',
  ]);
  expect(parts.taxonomy?.data.sections.map(({ id }) => id)).toEqual(['debate', 'training']);
  expect(unreadable).toEqual(new Map());
});

test('what a revision holds and cannot be read is named by its path', () => {
  const commit = repository.commit(edited(CLIP, 'scope: adjacent', 'scope: nonsense'));
  const { parts, unreadable } = readRevision(repository.content, commit);
  expect(parts.papers.map(({ id }) => id)).toEqual(['limit', 'prolonged']);
  expect([...unreadable]).toMatchObject([
    [CLIP, { finding: { file: `content/${CLIP}`, line: 9, rule: 'unknown-value' } }],
  ]);
});

test('a revision without a content folder is empty', () => {
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  const first = repository.git('rev-parse', 'HEAD');
  repository.commit();
  expect(slugs(first)).toEqual([]);
});

test('the project may be a folder of its repository, and the content folder be gone', () => {
  repository.write();
  mkdirSync(join(repository.folder, 'survey'));
  renameSync(repository.content, join(repository.folder, 'survey', 'content'));
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Begin');
  const root = join(repository.folder, 'survey', 'content');
  renameSync(root, `${root}-gone`);
  expect(slugs(repository.git('rev-parse', 'HEAD'), root)).toEqual(['clip', 'limit', 'prolonged']);
});

test('links and files that are no content are left in git', () => {
  repository.write({ 'papers/debate/limit.mdx': 'no file' });
  symlinkSync('/etc/hostname', join(repository.content, 'papers/debate/limit.mdx'));
  writeFileSync(join(repository.content, 'run me.sh'), 'exit 1');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Begin');
  const { parts, unreadable } = readRevision(repository.content, repository.git('rev-parse', 'HEAD'));
  expect(parts.papers.map(({ id }) => id)).toEqual(['prolonged', 'clip']);
  expect(unreadable).toEqual(new Map());
});

test('large files and those with many kinds of characters come out whole', () => {
  const body = `${'Ein Wörtchen — 強化学習 🚀.\n'.repeat(5000)}`;
  const commit = repository.commit({ [CLIP]: `${smallSurvey()[CLIP] ?? ''}${body}` });
  const clip = readRevision(repository.content, commit).parts.papers.find(({ id }) => id === 'clip');
  expect(clip?.body.endsWith(body)).toBe(true);
});

test('nothing is left in the temporary folder', () => {
  const commit = repository.commit();
  const temporary = join(repository.folder, 'temporary');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
  readRevision(repository.content, commit);
  expect(() => readRevision(repository.content, 'f'.repeat(40))).toThrow(GitError);
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});
