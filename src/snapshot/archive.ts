import { unzipSync, type Zippable, zipSync } from 'fflate';
import { type ArchivedFile, byPath, CHECKSUMS, checksums, compareChecksums } from './checksums.ts';

/** A file that everyone may read, as a file of Unix. */
const UNIX = { os: 3, attrs: 0o100644 << 16 };

/**
 * Packs files with the list of their digests into a ZIP archive. The same files give the same bytes: nothing in it
 * depends on when or where it was made.
 *
 * @param folder the one folder that everything in the archive lies in
 * @param files without the list of digests
 * @param date the day that all files bear, as `YYYY-MM-DD`
 */
export function packArchive(folder: string, files: readonly ArchivedFile[], date: string): Uint8Array {
  const list = { path: CHECKSUMS, bytes: new TextEncoder().encode(checksums(files)) };
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // ZIP keeps local time without its zone: midnight here is midnight everywhere.
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = {};
  for (const { path, bytes } of [...files, list].sort(byPath))
    entries[`${folder}/${path}`] = [bytes, { ...UNIX, mtime, level: 9 }];
  return zipSync(entries);
}

/** An archive cannot be read; the message says why. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/**
 * What is wrong with an archive, one sentence each; none where it holds what its list of digests says.
 *
 * @param name how messages call it
 * @throws ArchiveError where it is no archive of ours
 */
export function checkArchive(bytes: Uint8Array, name: string): { files: number; problems: string[] } {
  const files = unpack(bytes, name);
  const list = files.find(({ path }) => path === CHECKSUMS);
  if (!list) throw new ArchiveError(`${name} has no ${CHECKSUMS}: it was not made by \`npm run snapshot\`.`);
  return {
    files: files.length - 1,
    problems: compareChecksums(new TextDecoder().decode(list.bytes), files),
  };
}

function unpack(bytes: Uint8Array, name: string): ArchivedFile[] {
  try {
    return Object.entries(unzipSync(bytes)).map(([path, content]) => ({
      path: path.slice(path.indexOf('/') + 1),
      bytes: content,
    }));
  } catch (error) {
    throw new ArchiveError(
      `${name} is no ZIP archive, or it is damaged: ${error instanceof Error ? error.message : error}.`,
    );
  }
}
