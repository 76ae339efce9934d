import type { PaperData } from '../schema/paper.ts';
import type { RelationChange, Thing } from './change.ts';
import { compareParts } from './compareParts.ts';
import type { Pair } from './pairUp.ts';
import type { Versions } from './things.ts';

/** Compares the relations that one entry states. One to the same paper that has another type has changed. */
export function compareRelations(
  { before, after }: Pair<PaperData>,
  thing: Thing,
  versions: Versions,
): RelationChange[] {
  const parts = compareParts(
    before?.relations,
    after?.relations,
    ({ type, paper }) => `${type} ${paper}`,
    ({ paper }) => paper,
  );
  return parts.map((part) => ({
    kind: 'relation',
    thing,
    address: thing.address && `${thing.address}${part.after ? '#relations' : ''}`,
    other: versions.paper((part.after ?? part.before)?.paper ?? ''),
    ...part,
  }));
}
