/** Kinds of files that hold one entry each, and those that stand once in the content folder. */
export type EntryKind = 'paper' | 'question' | 'section' | 'term';
export type SingleKind = 'site' | 'taxonomy' | 'vocabulary' | 'comparisons' | 'synonyms' | 'redirects';

/** What a path inside the content folder stands for. */
export type Role =
  | { kind: EntryKind; id: string; section?: string }
  | { kind: SingleKind }
  | { kind: 'list' };

/** The files that stand once, by path. */
export const SINGLES: Record<SingleKind, string> = {
  site: 'site.yaml',
  taxonomy: 'taxonomy.yaml',
  vocabulary: 'vocabulary.yaml',
  comparisons: 'comparisons.yaml',
  synonyms: 'synonyms.yaml',
  redirects: 'redirects.yaml',
};

/** Folders of entries; a paper's folder is its section. */
const FOLDERS: Record<EntryKind, string> = {
  paper: 'papers',
  question: 'questions',
  section: 'sections',
  term: 'glossary',
};

/** The addresses that were published. */
export const PERMALINKS = 'permalinks.txt';

/** Files that hold no part of the survey: published addresses, and words that the check of spelling knows. */
const LISTS = [PERMALINKS, 'words.txt'];

/** As in `id` of src/schema/fields.ts, or no other entry could name the file. */
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PAPER_PATH = new RegExp(`^papers/(${ID})/(${ID})\\.mdx$`);
const ENTRY_PATH = new RegExp(`^(questions|sections|glossary)/(${ID})\\.mdx$`);

/** Tells what a path (from the content folder, forward slashes) stands for; nothing where it belongs nowhere. */
export function roleOf(path: string): Role | undefined {
  const single = (Object.keys(SINGLES) as SingleKind[]).find((kind) => SINGLES[kind] === path);
  if (single) return { kind: single };
  if (LISTS.includes(path)) return { kind: 'list' };

  const paper = PAPER_PATH.exec(path);
  if (paper?.[1] && paper[2]) return { kind: 'paper', section: paper[1], id: paper[2] };
  const entry = ENTRY_PATH.exec(path);
  const kind = (Object.keys(FOLDERS) as EntryKind[]).find((name) => FOLDERS[name] === entry?.[1]);
  return kind && entry?.[2] ? { kind, id: entry[2] } : undefined;
}
