import { posix } from 'node:path';
import type { Content } from '../../content/content.ts';
import { formatFindings } from '../../findings/formatFindings.ts';
import type { Redirect } from '../../schema/redirects.ts';
import { checkSurvey } from '../../survey/checks/checkSurvey.ts';
import { checkAddresses } from '../checkAddresses.ts';
import { follow, type Moves, movesOf } from '../follow.ts';
import { listAddresses } from '../listAddresses.ts';
import { applyEdits } from './edits.ts';
import { type MovedPicture, moveToSection, type SectionMove } from './moveToSection.ts';
import { RenameError } from './RenameError.ts';
import { type Edits, editId, editReferences } from './renameEdits.ts';
import { renameRedirects, writeRedirects } from './renameRedirects.ts';
import { findTarget, movesFor, readNewId, type Target } from './target.ts';
import { type ChangedFile, withChanges } from './withChanges.ts';

/** What is asked for, as people type it. */
export interface RenameRequest {
  /** Id or address. */
  old: string;
  /** The new one; nothing where only the section changes. */
  name?: string | undefined;
  /** Id of the section that a paper goes to. */
  section?: string | undefined;
}

/** All that a rename changes. Paths are those of messages, such as `content/site.yaml`. */
export interface RenamePlan {
  target: Target;
  id: string;
  files: ChangedFile[];
  pictures: MovedPicture[];
  /** How many places name the new id or address now, and in how many files. */
  references: { places: number; files: number };
  redirects: { added: Redirect[]; changed: Redirect[]; removed: Redirect[] };
}

/**
 * Works out what a rename changes, and looks at the outcome before anything is written.
 *
 * @param content without mistakes
 * @throws RenameError where it cannot be done
 */
export function planRename(content: Content, { old, name, section }: RenameRequest): RenamePlan {
  const target = findTarget(content, old);
  const id = name === undefined ? target.id : readNewId(target, name);
  const move = section === undefined ? undefined : moveToSection(content, target, section);
  if (id === target.id && !move)
    throw new RenameError(`The ${target.kind} \`${old}\` has this name already.`);
  const moves = id === target.id ? new Map<string, string>() : movesFor(content, target, id);
  refuseUsed(content, moves);

  const references = editReferences(content, target, id, moves);
  const files = changeFiles(content, target, newPath(target, id, move), [
    references,
    editId(target, id),
    move?.edits ?? new Map(),
  ]);
  const redirects = changeRedirects(content, listAddresses(withChanges(content, files)), moves);
  files.push(...redirects.files);
  refuseMistakes(withChanges(content, files));
  return {
    target,
    id,
    files,
    pictures: move?.pictures ?? [],
    references: { places: [...references.values()].flat().length, files: references.size },
    redirects,
  };
}

/** An address names one thing for ever: neither one in use nor one that leads elsewhere can be taken. */
function refuseUsed(content: Content, moves: Moves): void {
  const inUse = new Set(listAddresses(content));
  const redirects = movesOf(content.redirects.data.redirects);
  for (const [from, to] of moves) {
    if (inUse.has(to)) throw new RenameError(`\`${to}\` is in use. Expected a name that nothing has.`);
    const end = follow(to, redirects);
    if (end !== to && end !== from)
      throw new RenameError(
        `\`${to}\` was published before and leads to \`${end}\`. Expected a name that was never used.`,
      );
  }
}

/** Where the file of the target will lie; an id inside of a file leaves it where it is. */
function newPath({ kind, entry }: Target, id: string, move: SectionMove | undefined): string {
  if (kind === 'result' || kind === 'position') return entry.file;
  return posix.join(move?.folder ?? posix.dirname(entry.file), `${id}.mdx`);
}

function changeFiles(
  content: Content,
  { entry }: Target,
  path: string,
  edits: readonly Edits[],
): ChangedFile[] {
  const { papers, questions, sections, terms, comparisons } = content;
  return [...papers, ...questions, ...sections, ...terms, comparisons].flatMap(({ file, origin }) => {
    const own = edits.flatMap((one) => one.get(file) ?? []);
    if (own.length === 0 && file !== entry.file) return [];
    return [{ file, path: file === entry.file ? path : file, text: applyEdits(origin.text, own) }];
  });
}

function changeRedirects(
  { redirects, permalinks }: Content,
  inUse: readonly string[],
  moves: Moves,
): RenamePlan['redirects'] & { files: ChangedFile[] } {
  const before = redirects.data.redirects;
  const published = permalinks.map(({ address }) => address);
  const after = renameRedirects(before, published, new Set(inUse), moves);
  const [old, now] = [movesOf(before), movesOf(after)];
  const added = after.filter(({ from }) => !old.has(from));
  const changed = after.filter(({ from, to }) => old.has(from) && old.get(from) !== to);
  const removed = before.filter(({ from }) => !now.has(from));
  const { file, origin } = redirects;
  const isSame = added.length + changed.length + removed.length === 0;
  const files = isSame ? [] : [{ file, path: file, text: writeRedirects(origin.text, after) }];
  return { added, changed, removed, files };
}

function refuseMistakes(content: Content): void {
  const survey = checkSurvey(content);
  const findings = survey.length > 0 ? survey : checkAddresses(content);
  if (findings.length > 0) throw new RenameError(`It would leave mistakes:\n${formatFindings(findings)}`);
}
