import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleOf } from '../content/layout.ts';
import { type ContentParts, readContent } from '../content/readContent.ts';
import type { Finding } from '../findings/finding.ts';

/** One version of the content, as far as it can be read. */
export interface Version {
  parts: ContentParts;
  /** Files that are there and cannot be read, by their path from the content folder. */
  unreadable: ReadonlyMap<string, UnreadableFile>;
}

/** Why a file cannot be read, and what it holds. */
export interface UnreadableFile {
  /** Its first mistake. */
  finding: Finding;
  /** Nothing where it is no file. */
  bytes: Buffer;
}

/** How findings call the content folder, before the paths of its files. */
const SHOWN_AS = 'content';

/** Reads one version of the content; mistakes in some files do not keep it from the others. */
export function readVersion(root: string): Version {
  const { parts, findings } = readContent(root, { shownAs: SHOWN_AS });
  const { papers, questions, sections, terms, site, taxonomy, vocabulary, comparisons, synonyms } = parts;
  const entries = [papers, questions, sections, terms].flat();
  const singles = [site, taxonomy, vocabulary, comparisons, synonyms];
  const read = new Set([...entries, ...singles].map((entry) => entry?.file));
  const unreadable = new Map<string, UnreadableFile>();
  for (const finding of findings) {
    const path = finding.file.slice(SHOWN_AS.length + 1);
    const isUnreadable = roleOf(path) && !read.has(finding.file) && finding.rule !== 'missing-file';
    if (!isUnreadable || unreadable.has(path)) continue;
    // What stands there may be a folder, or a link to anywhere.
    const bytes = finding.rule === 'not-a-file' ? Buffer.of() : readFileSync(join(root, path));
    unreadable.set(path, { finding, bytes });
  }
  return { parts, unreadable };
}

/** The mistakes that keep files of each version from being compared; what is the same in both has not changed. */
export function findNotCompared(before: Version, after: Version): { before: Finding[]; after: Finding[] } {
  const other = ({ unreadable }: Version, { unreadable: others }: Version) =>
    [...unreadable].flatMap(([path, { finding, bytes }]) =>
      others.get(path)?.bytes.equals(bytes) ? [] : [finding],
    );
  return { before: other(before, after), after: other(after, before) };
}

/** Whether a version has a file of this kind and id that cannot be read, so that nothing can be said of it. */
export function isUnreadable({ unreadable }: Version, kind: string, id: string): boolean {
  return [...unreadable.keys()].some((path) => {
    const role = roleOf(path);
    return role?.kind === kind && ('id' in role ? role.id : role.kind) === id;
  });
}
