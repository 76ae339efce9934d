import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../content/writeFiles.ts';
import type { RenamePlan } from './planRename.ts';
import { RenameError } from './RenameError.ts';

/**
 * Writes what a rename changes, then removes what lies elsewhere now.
 *
 * @param root the content folder
 * @throws RenameError where another picture is in the way; nothing has changed then
 */
export function applyRename(root: string, { files, pictures }: RenamePlan): void {
  // Paths of messages begin with the content folder's name, wherever it lies.
  const place = (path: string) => join(root, path.slice(path.indexOf('/') + 1));
  const copies = pictures.map(({ from, to }) => ({ path: place(to), text: readFileSync(place(from)) }));
  for (const [index, { path, text }] of copies.entries())
    if (existsSync(path) && !readFileSync(path).equals(text))
      throw new RenameError(
        `${pictures[index]?.to} is another picture than ${pictures[index]?.from}. Rename one of them first.`,
      );
  writeFiles([...files.map(({ path, text }) => ({ path: place(path), text })), ...copies]);
  for (const { file, path } of files) if (path !== file) rmSync(place(file));
  for (const { from, isShared } of pictures) if (!isShared) rmSync(place(from));
}
