import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Complaint, Finding } from '../findings/finding.ts';
import { parsePermalinks } from '../permalinks/parsePermalinks.ts';
import type { Content, Entry } from './content.ts';
import { PERMALINKS, type Role, roleOf, SINGLES, type SingleKind } from './layout.ts';
import { listFiles } from './listFiles.ts';
import { readEntry } from './readEntry.ts';
import { readRedirects } from './readRedirects.ts';
import type { Kind } from './schemas.ts';

/** What could be read of a content folder: some of the files that stand once may be missing. */
export type ContentParts = Omit<Content, SingleKind> & Partial<Pick<Content, SingleKind>>;

/** What the content folder holds; `content` is missing where a file that stands once is missing or broken. */
export interface ReadContent {
  content?: Content | undefined;
  /** What could be read, whether or not it is all. */
  parts: ContentParts;
  findings: Finding[];
}

/** How the content folder is read where not as it lies on the disk. */
export interface ReadOptions {
  /** How messages call the folder. */
  shownAs?: string | undefined;
  /** Texts that stand for those on the disk, by path from the content folder. */
  instead?: ReadonlyMap<string, string> | undefined;
  /** Reads one file; a reader that remembers what it has read, for instance. */
  read?: typeof readEntry;
}

/**
 * Reads and validates every file of the content folder by itself. Checks across files are in `src/survey/checks`.
 *
 * @param root the content folder
 */
export function readContent(
  root: string,
  { shownAs = 'content', instead, read: readFile = readEntry }: ReadOptions = {},
): ReadContent {
  const { paths, findings } = listFiles(root, shownAs);
  const singles: { [K in SingleKind]?: Entry<K> } = {};
  const entries: Omit<Content, SingleKind> = {
    papers: [],
    questions: [],
    sections: [],
    terms: [],
    permalinks: [],
    ids: { papers: new Set(), questions: new Set(), terms: new Set() },
  };
  if (findings.some(({ file }) => file === shownAs)) return { parts: entries, findings };

  for (const path of paths) {
    const role = roleOf(path);
    if (!role || (role.kind === 'list' && path !== PERMALINKS)) continue;
    const file = `${shownAs}/${path}`;
    const text = instead?.get(path);
    const bytes = text === undefined ? readFileSync(join(root, path)) : new TextEncoder().encode(text);
    if (bytes.length === 0 && mayBeMissing(path)) continue;
    if (role.kind === 'list') {
      const list = parsePermalinks(file, bytes);
      entries.permalinks = list.addresses;
      findings.push(...list.findings);
      continue;
    }
    const id = 'id' in role ? role.id : role.kind;
    const read = <K extends Kind>(kind: K): Entry<K> | undefined => {
      const result = readFile(kind, id, file, bytes);
      findings.push(...result.findings, ...missingPictures(dirname(join(root, path)), result.entry));
      return result.entry;
    };
    collect(role, read, singles, entries);
  }

  for (const kind of Object.keys(SINGLES) as SingleKind[]) {
    const file = `${shownAs}/${SINGLES[kind]}`;
    const isReported = findings.some((finding) => finding.file === file);
    if (singles[kind] || isReported) continue;
    if (kind === 'redirects') singles.redirects = readRedirects(file).entry;
    else findings.push({ file, line: 1, column: 1, ...MISSING_FILE });
  }

  const { site, taxonomy, vocabulary, comparisons, synonyms, redirects } = singles;
  const complete = site && taxonomy && vocabulary && comparisons && synonyms && redirects;
  return {
    content: complete && { ...entries, site, taxonomy, vocabulary, comparisons, synonyms, redirects },
    parts: { ...entries, ...singles },
    findings,
  };
}

/** A survey that was never published has no old addresses. */
const mayBeMissing = (path: string) => path === SINGLES.redirects || path === PERMALINKS;

function collect(
  role: Exclude<Role, { kind: 'list' }>,
  read: <K extends Kind>(kind: K) => Entry<K> | undefined,
  singles: { [K in SingleKind]?: Entry<K> },
  entries: Omit<Content, SingleKind>,
): void {
  const add = <T>(entry: T | undefined, to: T[]) => entry && to.push(entry);
  switch (role.kind) {
    case 'paper': {
      entries.ids.papers.add(role.id);
      const entry = read('paper');
      add(entry && { ...entry, section: role.section ?? '' }, entries.papers);
      return;
    }
    case 'question':
      entries.ids.questions.add(role.id);
      add(read('question'), entries.questions);
      return;
    case 'term':
      entries.ids.terms.add(role.id);
      add(read('term'), entries.terms);
      return;
    case 'section':
      add(read('section'), entries.sections);
      return;
    default:
      Object.assign(singles, { [role.kind]: read(role.kind) });
  }
}

function missingPictures(folder: string, entry: Entry<Kind> | undefined): Finding[] {
  const missing = entry?.pictures.filter(({ path }) => !existsSync(join(folder, path))) ?? [];
  return missing.map(({ path, line, column }) => ({
    file: entry?.file ?? '',
    line,
    column,
    rule: 'missing-picture',
    found: `There is no picture \`${path}\` beside the entry.`,
    expected: 'Expected the path of a file, from the folder of the entry.',
  }));
}

const MISSING_FILE: Complaint = {
  rule: 'missing-file',
  found: 'The file is missing.',
  expected: 'Expected it to exist.',
};
