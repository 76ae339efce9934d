import { createHash } from 'node:crypto';

/** A file of an archive. */
export interface ArchivedFile {
  /** From the archive's folder, with `/` between parts. */
  path: string;
  bytes: Uint8Array;
}

/** The archive's list of digests, in the form of `sha256sum`: `sha256sum --check SHA256SUMS` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/** One line for each file, by path. */
export function checksums(files: readonly ArchivedFile[]): string {
  return [...files]
    .sort(byPath)
    .map(({ path, bytes }) => `${digest(bytes)}  ${path}\n`)
    .join('');
}

/** What an archive does not have as its list of digests says, one sentence each; none where it is whole. */
export function compareChecksums(list: string, files: readonly ArchivedFile[]): string[] {
  const listed = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  const held = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const missing = [...listed].flatMap(([path, expected]) => {
    const bytes = held.get(path);
    if (!bytes) return [`${path} is listed in ${CHECKSUMS} and missing.`];
    const found = digest(bytes);
    return found === expected
      ? []
      : [`${path} has the digest ${found}; ${CHECKSUMS} says ${expected || 'nothing'}.`];
  });
  const added = [...held.keys()]
    .filter((path) => path !== CHECKSUMS && !listed.has(path))
    .map((path) => `${path} is not listed in ${CHECKSUMS}.`);
  return [...missing, ...added];
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** By code points: the same order everywhere. */
export const byPath = (a: ArchivedFile, b: ArchivedFile): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
