import { type DataPath, parseYaml } from '../content/parseYaml.ts';
import { splitEntry } from '../content/splitEntry.ts';

/**
 * The lines of an entry's file at which paths of its front matter stand.
 *
 * @param text a file that has passed the checks
 */
export function linesOfPaths(text: string, paths: readonly DataPath[]): number[] {
  const split = splitEntry(text);
  if ('complaint' in split) throw new Error(split.complaint.found);
  const { locate } = parseYaml(split.frontMatter, split.frontMatterLine);
  return paths.map((path) => locate(path).line);
}
