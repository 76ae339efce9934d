import type { Content, Entry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import type { Kind } from '../../content/schemas.ts';
import { follow, type Moves } from '../follow.ts';
import { type Edit, rewriteScalar } from './edits.ts';
import { entriesOf, findReferences } from './findReferences.ts';
import type { Target } from './target.ts';

/** Edits by the file they are made in. */
export type Edits = ReadonlyMap<string, readonly Edit[]>;

/** The edits of everything that refers to what is renamed. */
export function editReferences(content: Content, target: Target, id: string, moves: Moves): Edits {
  const all: [file: string, edit: Edit][] = [];
  // Whatever refers to it holds its id; parsing the other texts would take seconds.
  for (const any of entriesOf(content).filter(({ entry }) => entry.origin.text.includes(target.id)))
    for (const { to, name, rename } of findReferences(any)) {
      const isTarget = to === target.kind && name === target.id;
      const renamed = isTarget ? id : to === 'address' ? follow(name, moves) : name;
      if (renamed !== name) all.push([any.entry.file, rename(renamed)]);
    }
  if (target.kind === 'position')
    for (const paper of content.papers)
      for (const [index, { question, position }] of paper.data.evidence.entries())
        if (question === target.entry.id && position === target.id)
          all.push(...editScalar(paper, ['evidence', index, 'position'], id));
  return byFile(all);
}

/** The edit of the id itself, where it stands in a file and is not the file's name. */
export function editId(target: Target, id: string): Edits {
  if (target.kind === 'result') return byFile(editScalar(target.entry, ['results', target.index, 'id'], id));
  if (target.kind === 'position')
    return byFile(editScalar(target.entry, ['positions', target.index, 'id'], id));
  return new Map();
}

/** The edit that puts another word at a path of front matter. */
export function editScalar(
  { file, origin }: Pick<Entry<Kind>, 'file' | 'origin'>,
  path: DataPath,
  word: string,
): [file: string, edit: Edit][] {
  const range = origin.rangeOf(path);
  if (!range) return [];
  const [start, end] = range;
  return [[file, { start, end, text: rewriteScalar(origin.text.slice(start, end), word) }]];
}

/** Gathers edits by file. */
export function byFile(all: readonly [file: string, edit: Edit][]): Edits {
  const edits = new Map<string, Edit[]>();
  for (const [file, edit] of all) edits.set(file, [...(edits.get(file) ?? []), edit]);
  return edits;
}
