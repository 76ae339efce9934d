import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files below a folder with their bytes, by paths from it with `/` between parts, in the order of these. */
export const readFolder = (folder: string): { path: string; bytes: Uint8Array }[] =>
  listFolder(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));

/** All files below a folder, sorted, with `/` between the parts of their paths. */
export function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
