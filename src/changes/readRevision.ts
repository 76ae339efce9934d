import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { roleOf } from '../content/layout.ts';
import { GitError, git } from './git.ts';
import { readVersion, type Version } from './version.ts';

/**
 * Reads the content folder as it was in a commit. The files lie in a temporary folder for as long as that takes.
 *
 * @param root the content folder in the working tree; it need not exist
 * @param commit full hash
 * @throws GitError where git cannot be asked or lacks a file
 */
export function readRevision(root: string, commit: string): Version {
  const repository = dirname(root);
  const prefix = git(repository, ['rev-parse', '--show-prefix']).toString().trim();
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const files = listFiles(repository, commit, `${prefix}${basename(root)}/`);
    const texts = readBlobs(repository, [...files.values()]);
    for (const [index, path] of [...files.keys()].entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), texts[index] ?? '');
    }
    return readVersion(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The files of a folder that hold content, each with its object in git. Whatever else lies there stays where it is:
 * no path of a commit is written that the survey does not know, and no link is followed.
 */
function listFiles(repository: string, commit: string, folder: string): Map<string, string> {
  const listing = git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', folder]).toString();
  const files = new Map<string, string>();
  for (const line of listing.split('\0')) {
    // As in https://git-scm.com/docs/git-ls-tree#_output_format: mode, type and object, then the path.
    const tab = line.indexOf('\t');
    const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
    const inside = line.slice(tab + 1 + folder.length);
    if (mode.startsWith('100') && roleOf(inside)) files.set(inside, object);
  }
  return files;
}

/** Reads objects in one go: https://git-scm.com/docs/git-cat-file#_batch_output */
function readBlobs(repository: string, objects: readonly string[]): Buffer[] {
  if (objects.length === 0) return [];
  const output = git(repository, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  let place = 0;
  return objects.map((object) => {
    const lineEnd = output.indexOf('\n', place);
    const [, type, size] = output.toString('utf8', place, lineEnd).split(' ');
    if (type !== 'blob') throw new GitError(`git lacks the object ${object}. Fetch the whole history.`);
    const start = lineEnd + 1;
    place = start + Number(size) + 1;
    return output.subarray(start, start + Number(size));
  });
}
