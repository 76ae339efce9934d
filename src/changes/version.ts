import { roleOf } from '../content/layout.ts';
import { type ContentParts, readContent } from '../content/readContent.ts';
import type { Finding } from '../findings/finding.ts';

/** One version of the content, as far as it can be read. */
export interface Version {
  parts: ContentParts;
  /** For each file that is there and cannot be read, by its path from the content folder: its first mistake. */
  unreadable: ReadonlyMap<string, Finding>;
}

/** How findings call the content folder, before the paths of its files. */
const SHOWN_AS = 'content';

/** Reads one version of the content; mistakes in some files do not keep it from the others. */
export function readVersion(root: string): Version {
  const { parts, findings } = readContent(root, SHOWN_AS);
  const { papers, questions, sections, terms, site, taxonomy, vocabulary, comparisons, synonyms } = parts;
  const entries = [papers, questions, sections, terms].flat();
  const singles = [site, taxonomy, vocabulary, comparisons, synonyms];
  const read = new Set([...entries, ...singles].map((entry) => entry?.file));
  const unreadable = new Map<string, Finding>();
  for (const finding of findings) {
    const path = finding.file.slice(SHOWN_AS.length + 1);
    const isUnreadable = roleOf(path) && !read.has(finding.file) && finding.rule !== 'missing-file';
    if (isUnreadable && !unreadable.has(path)) unreadable.set(path, finding);
  }
  return { parts, unreadable };
}

/** Whether a version has a file of this kind and id that cannot be read, so that nothing can be said of it. */
export function isUnreadable({ unreadable }: Version, kind: string, id: string): boolean {
  return [...unreadable.keys()].some((path) => {
    const role = roleOf(path);
    return role?.kind === kind && ('id' in role ? role.id : role.kind) === id;
  });
}
