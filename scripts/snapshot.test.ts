import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packArchive } from '../src/snapshot/archive.ts';
import { type GitRepository, makeRepository } from '../tests/fixtures/gitRepository.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(args: string[], cwd = folder): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/snapshot.ts'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const archive = () =>
  packArchive(
    'survey',
    ['README.txt', 'data/survey.json'].map((path) => ({ path, bytes: bytes(path) })),
    '2026-11-21',
  );

describe('--check', () => {
  test('says that an archive is whole', () => {
    writeFileSync(join(folder, 'a.zip'), archive());
    expect(run(['--check', 'a.zip'])).toEqual({
      status: 0,
      stdout: 'a.zip is whole: each of its 2 files has its digest.\n',
      stderr: '',
    });
  });

  test('refuses what is no archive, without a stack', () => {
    writeFileSync(join(folder, 'a.zip'), 'nothing');
    expect(run(['--check', 'a.zip'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'a.zip is no ZIP archive, or it is damaged: invalid zip data.\n',
    });
  });

  test('says what to do with an unpacked archive', () => {
    expect(run(['--check', '.']).stderr).toBe(
      '. is a folder. Expected the archive itself; in an unpacked one, `sha256sum --check SHA256SUMS` checks the files.\n',
    );
  });

  test('says which file is missing', () => {
    expect(run(['--check', 'b.zip']).stderr).toBe(
      "b.zip cannot be read: ENOENT: no such file or directory, open 'b.zip'.\n",
    );
  });
});

test('an unknown option is named with what was meant, and nothing is built', () => {
  expect(run(['--chek', 'a.zip'])).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'There is no option `--chek`. Did you mean `--check`?\nUsage: npm run snapshot [-- --check <archive> | --metadata]\n',
  });
  expect(readdirSync(folder)).toEqual([]);
});

describe('without a state that others can find again', () => {
  let repository: GitRepository | undefined;
  afterEach(() => {
    repository?.remove();
    repository = undefined;
  });

  test('changed files are refused before anything is built', () => {
    repository = makeRepository();
    repository.commit();
    mkdirSync(join(repository.folder, 'notes'));
    writeFileSync(join(repository.content, 'site.yaml'), 'title: Changed\n');
    expect(run([], repository.folder)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Files differ from the last commit or are not in it, so nobody could find this state again. Commit them or put them aside (`git stash --include-untracked`), then run it again.\n',
    });
  });

  test('so is a folder without git', () => {
    expect(run([])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no git repository here, so the archive could not say which state it is of.\n',
    });
  });
});
