import type { Content, Entry } from '../../content/content.ts';
import { roleOf } from '../../content/layout.ts';
import { readEntry } from '../../content/readEntry.ts';
import type { Kind } from '../../content/schemas.ts';
import { formatFindings } from '../../findings/formatFindings.ts';
import { RenameError } from './RenameError.ts';

/** A file with another text, and mostly at the same path. Paths are those of messages, such as `content/site.yaml`. */
export interface ChangedFile {
  /** The path before. */
  file: string;
  path: string;
  text: string;
}

/**
 * The content as it is with some files changed, before they are written.
 *
 * @throws RenameError where a changed file is not valid by itself
 */
export function withChanges(content: Content, files: readonly ChangedFile[]): Content {
  const changes = new Map(files.map((one) => [one.file, one]));
  const reread = <K extends Kind>(kind: K, entry: Entry<K>): Entry<K> => {
    const change = changes.get(entry.file);
    if (!change) return entry;
    const role = roleInContent(change.path);
    const id = role && 'id' in role ? role.id : entry.id;
    const { entry: read, findings } = readEntry(kind, id, change.path, Buffer.from(change.text));
    if (!read || findings.length > 0) throw new RenameError(formatFindings(findings));
    return read;
  };
  const papers = content.papers.map((entry) => {
    const read = reread('paper', entry);
    const role = roleInContent(read.file);
    return { ...read, section: role && 'section' in role && role.section ? role.section : entry.section };
  });
  const questions = content.questions.map((entry) => reread('question', entry));
  const terms = content.terms.map((entry) => reread('term', entry));
  const idsOf = (entries: readonly Entry<Kind>[]) => new Set(entries.map(({ id }) => id));
  return {
    ...content,
    papers,
    questions,
    terms,
    sections: content.sections.map((entry) => reread('section', entry)),
    comparisons: reread('comparisons', content.comparisons),
    redirects: reread('redirects', content.redirects),
    ids: { papers: idsOf(papers), questions: idsOf(questions), terms: idsOf(terms) },
  };
}

/** What a path stands for that begins with the content folder's name. */
const roleInContent = (path: string) => roleOf(path.slice(path.indexOf('/') + 1));
