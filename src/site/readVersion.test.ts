import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from '../../tests/fixtures/gitRepository.ts';
import { readVersion } from './readVersion.ts';

describe('the version of a site', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(() => repository.remove());

  test('is the last commit with its day', () => {
    const commit = repository.commit();
    const date = new Date(Number(repository.git('log', '-1', '--format=%ct')) * 1000)
      .toISOString()
      .slice(0, 10);
    expect(readVersion(repository.folder, '2000-01-01')).toEqual({ commit, date });
  });

  test('has no commit where a file differs from it: nobody could find that state again', () => {
    repository.commit();
    writeFileSync(join(repository.content, 'site.yaml'), 'title: Changed\n');
    expect(readVersion(repository.folder, '2000-01-01').commit).toBeUndefined();
  });

  test('has no commit where the content has a file that git does not know', () => {
    repository.commit();
    writeFileSync(join(repository.content, 'glossary/new.mdx'), '---\n---\n');
    expect(readVersion(repository.folder, '2000-01-01').commit).toBeUndefined();
  });

  test('is the commit whatever files lie beside it that git does not know', () => {
    const commit = repository.commit();
    writeFileSync(join(repository.folder, 'notes.txt'), 'mine\n');
    expect(readVersion(repository.folder, '2000-01-01').commit).toBe(commit);
  });
});

test('a downloaded archive has the day of its last entry and no commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  expect(readVersion(folder, '2026-11-20')).toEqual({ date: '2026-11-20' });
  rmSync(folder, { recursive: true });
});
