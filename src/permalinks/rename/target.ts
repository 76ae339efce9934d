import type { Content, Entry, PaperEntry } from '../../content/content.ts';
import { didYouMean } from '../../findings/suggest.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { addresses, anchors, atAnchor } from '../../survey/addresses.ts';
import type { Moves } from '../follow.ts';
import { RenameError } from './RenameError.ts';

/** What can be renamed: an entry, or an id inside of one. */
export type Target =
  | { kind: 'paper'; id: string; entry: PaperEntry }
  | { kind: 'question'; id: string; entry: Entry<'question'> }
  | { kind: 'term'; id: string; entry: Entry<'term'> }
  | { kind: 'result'; id: string; entry: PaperEntry; index: number }
  | { kind: 'position'; id: string; entry: Entry<'question'>; index: number };

/** The address of what is renamed, under its own or another id. */
export function addressOf(target: Target, id = target.id): string {
  switch (target.kind) {
    case 'paper':
      return addresses.paper(id);
    case 'question':
      return addresses.question(id);
    case 'term':
      return addresses.term(id);
    case 'result':
      return atAnchor(addresses.paper(target.entry.id), anchors.result(id));
    case 'position':
      return addresses.position(target.entry.id, id);
  }
}

/**
 * Finds what a name stands for: an address (`/papers/prorl/`, `papers/prorl`), or the id of an entry alone.
 *
 * @throws RenameError where nothing or more than one thing has the name
 */
export function findTarget(content: Content, name: string): Target {
  const targets = listTargets(content);
  const path = pathOf(name);
  const found = targets.filter((target) => namesOf(target).includes(path));
  if (found.length > 1)
    throw new RenameError(
      `\`${name}\` names ${found.map(({ kind }) => `a ${kind}`).join(' and ')}. Say which: ${found.map((target) => `\`${pathOf(addressOf(target))}\``).join(' or ')}.`,
    );
  if (found[0]) return found[0];
  const paths = targets.map((target) => pathOf(addressOf(target)));
  const suggestion = didYouMean(
    path,
    path.includes('/') ? paths : targets.filter(isEntry).map(({ id }) => id),
  );
  throw new RenameError(
    [`There is no paper, question or term \`${name}\`.`, suggestion].filter(Boolean).join(' '),
  );
}

/**
 * Reads the new name: an id, or the address that the target would have under it.
 *
 * @throws RenameError where it cannot be the target's
 */
export function readNewId(target: Target, name: string): string {
  const path = pathOf(name);
  const folder = pathOf(addressOf(target)).split('/').slice(0, -1).join('/');
  if (name.includes('/') && !path.startsWith(`${folder}/`))
    throw new RenameError(
      `\`${name}\` is no name for a ${target.kind}. Expected an id, or an address such as \`${addressOf(target, 'new-name')}\`.`,
    );
  const last = path.split('/').at(-1) ?? '';
  const id = target.kind === 'result' && last.startsWith(RESULT) ? last.slice(RESULT.length) : last;
  const parsed = idSchema.safeParse(id);
  if (!parsed.success)
    throw new RenameError(`\`${name}\` is no id. ${parsed.error.issues[0]?.message ?? ''}`.trim());
  return id;
}

/** Every address that changes when a target gets another id, and its new form. */
export function movesFor({ papers, comparisons }: Content, target: Target, id: string): Moves {
  const moves: [string, string][] = [[addressOf(target), addressOf(target, id)]];
  if (target.kind === 'paper') {
    for (const { question } of target.entry.data.evidence) {
      const page = addresses.question(question);
      moves.push([atAnchor(page, target.id), atAnchor(page, id)]);
    }
    for (const { id: table, section, papers: rows } of comparisons.data.tables) {
      const row = (slug: string) => atAnchor(addresses.section(section), anchors.row(table, slug));
      if (rows.includes(target.id)) moves.push([row(target.id), row(id)]);
    }
  }
  if (target.kind === 'question')
    for (const paper of papers.filter(({ data }) =>
      data.evidence.some((one) => one.question === target.id),
    )) {
      const at = (question: string) => atAnchor(addresses.paper(paper.id), anchors.evidence(question));
      moves.push([at(target.id), at(id)]);
    }
  return new Map(moves);
}

const RESULT = anchors.result('');
const isEntry = ({ kind }: Target) => kind === 'paper' || kind === 'question' || kind === 'term';

/** The parts of an address without its signs: `papers/prorl`, `glossary/pass-at-k`. */
const pathOf = (address: string) => address.split(/[/#]+/).filter(Boolean).join('/');

const namesOf = (target: Target) => [pathOf(addressOf(target)), ...(isEntry(target) ? [target.id] : [])];

function listTargets({ papers, questions, terms }: Content): Target[] {
  return [
    ...papers.map((entry): Target => ({ kind: 'paper', id: entry.id, entry })),
    ...questions.map((entry): Target => ({ kind: 'question', id: entry.id, entry })),
    ...terms.map((entry): Target => ({ kind: 'term', id: entry.id, entry })),
    ...papers.flatMap((entry) =>
      entry.data.results.map(({ id }, index): Target => ({ kind: 'result', id, entry, index })),
    ),
    ...questions.flatMap((entry) =>
      entry.data.positions.map(({ id }, index): Target => ({ kind: 'position', id, entry, index })),
    ),
  ];
}
