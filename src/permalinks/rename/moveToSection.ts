import { posix } from 'node:path';
import type { Content, PaperEntry } from '../../content/content.ts';
import { didYouMean, oneOf } from '../../findings/suggest.ts';
import { RenameError } from './RenameError.ts';
import { byFile, type Edits, editScalar } from './renameEdits.ts';
import type { Target } from './target.ts';

/** A picture that goes along with its entry to another folder; one that other entries show is copied. */
export interface MovedPicture {
  from: string;
  to: string;
  isShared: boolean;
}

/** What it takes to put a paper into another section. */
export interface SectionMove {
  /** The new folder, from the project's. */
  folder: string;
  /** The new order of topics. */
  edits: Edits;
  pictures: MovedPicture[];
}

/**
 * Works out how a paper moves to a section. Its address stays, which does not name the section.
 *
 * @throws RenameError where the target is no paper, or the section does not exist or has none of the paper's topics
 */
export function moveToSection(content: Content, target: Target, section: string): SectionMove {
  if (target.kind !== 'paper')
    throw new RenameError(
      `\`${target.id}\` is a ${target.kind}. Expected a paper: only papers lie in a section.`,
    );
  const { entry } = target;
  const { sections } = content.taxonomy.data;
  const ids = sections.map(({ id }) => id);
  const topics = sections.find(({ id }) => id === section)?.topics.map(({ id }) => id);
  if (!topics)
    throw new RenameError(
      [`\`${section}\` is not a section.`, oneOf(ids, 'content/taxonomy.yaml'), didYouMean(section, ids)]
        .filter(Boolean)
        .join(' '),
    );
  if (section === entry.section)
    throw new RenameError(`The paper \`${entry.id}\` is in \`${section}\` already.`);
  const primary = entry.data.topics.find((topic) => topics.includes(topic));
  if (primary === undefined)
    throw new RenameError(
      `No topic of the paper \`${entry.id}\` belongs to the section \`${section}\`. ${oneOf(topics, 'content/taxonomy.yaml')} Add one to \`topics\` in ${entry.file} first; behind its first topic, a paper may have those of any section.`,
    );
  const folder = posix.join(posix.dirname(entry.file), '..', section);
  return { folder, edits: putFirst(entry, primary), pictures: picturesOf(content, entry, folder) };
}

function putFirst(entry: PaperEntry, primary: string): Edits {
  const { topics } = entry.data;
  const order = [primary, ...topics.filter((topic) => topic !== primary)];
  return byFile(
    order.flatMap((topic, index) =>
      topic === topics[index] ? [] : editScalar(entry, ['topics', index], topic),
    ),
  );
}

function picturesOf({ papers }: Content, entry: PaperEntry, folder: string): MovedPicture[] {
  const others = papers.filter(({ id, section }) => id !== entry.id && section === entry.section);
  const shown = new Set(others.flatMap(({ pictures }) => pictures.map(({ path }) => path)));
  const own = new Set(entry.pictures.map(({ path }) => path));
  return [...own].map((path) => ({
    from: posix.join(posix.dirname(entry.file), path),
    to: posix.join(folder, path),
    isShared: shown.has(path),
  }));
}
