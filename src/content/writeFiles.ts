import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file as it shall be. */
export interface FileToWrite {
  path: string;
  text: string | Uint8Array;
}

/**
 * Writes files whole or not at all: each goes to the disk beside its place first, and all take their places once none
 * has failed. Whoever reads meanwhile, or after the process was killed, finds the old file or the new one; what a killed
 * process leaves behind is a hidden file, which nothing reads.
 *
 * @throws what the file system says where a file cannot be written; none has changed then
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const drafts = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  try {
    for (const [index, { path, text }] of files.entries()) {
      mkdirSync(dirname(path), { recursive: true });
      writeToDisk(drafts[index] ?? '', text);
    }
    for (const [index, { path }] of files.entries()) renameSync(drafts[index] ?? '', path);
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes all of a text and waits for the disk: a full one says so here, and not when the file has its name. */
function writeToDisk(path: string, text: FileToWrite['text']): void {
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
