import type { PaperData } from '../schema/paper.ts';
import { anchors } from '../survey/addresses.ts';
import type { ResultChange, Thing } from './change.ts';
import { compareParts } from './compareParts.ts';
import type { Pair } from './pairUp.ts';

/** Compares the figures that one entry reports. A result is the same by its id, else by what it states. */
export function compareResults({ before, after }: Pair<PaperData>, thing: Thing): ResultChange[] {
  const parts = compareParts(
    before?.results,
    after?.results,
    ({ id }) => id,
    ({ statement }) => statement,
  );
  return parts.map((part) => {
    const anchor = part.after ? `#${anchors.result(part.after.id)}` : '';
    return { kind: 'result', thing, address: thing.address && thing.address + anchor, ...part };
  });
}
