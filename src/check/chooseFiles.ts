import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { roleOf } from '../content/layout.ts';
import { didYouMean } from '../findings/suggest.ts';

/** What was asked for names no file of the content. */
export class UnknownFileError extends Error {
  override name = 'UnknownFileError';
}

/**
 * The files of the content that somebody names: by path, or by slug or id.
 *
 * @param root the content folder
 * @param paths the files that there are, from the content folder
 * @returns paths from the content folder
 * @throws UnknownFileError where a name fits none; the message says which one may be meant
 */
export function chooseFiles(names: readonly string[], root: string, paths: readonly string[]): string[] {
  const byId = Map.groupBy(paths, idOf);
  return names.flatMap((name) => {
    const path = relative(root, resolve(name)).replaceAll('\\', '/');
    if (paths.includes(path)) return [path];
    const found = byId.get(name);
    if (found) return found;
    if (existsSync(name))
      throw new UnknownFileError(
        `Nothing of the survey belongs at \`${name}\`. \`npm run check\` says where it could lie.`,
      );
    const looksLikePath = /[/.]/.test(name);
    const candidates = looksLikePath ? paths.map((one) => `content/${one}`) : [...byId.keys()];
    throw new UnknownFileError(
      [
        `There is no ${looksLikePath ? 'file' : 'entry'} \`${name}\` in the content.`,
        didYouMean(name, candidates),
      ]
        .filter(Boolean)
        .join(' '),
    );
  });
}

const idOf = (path: string) => {
  const role = roleOf(path);
  return role && 'id' in role ? role.id : path;
};
