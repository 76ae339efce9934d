import type { Entry } from '../content/content.ts';
import { addresses } from '../survey/addresses.ts';
import type { Difference } from './change.ts';
import { compareThing } from './compareThing.ts';
import type { Pair } from './pairUp.ts';
import { compareText } from './texts.ts';

/** Compares one term of the glossary: its fields and its text. */
export function compareTerm({ before, after }: Pair<Entry<'term'>>): Difference[] {
  const id = (after ?? before)?.id ?? '';
  const address = addresses.term(id);
  const own = compareThing(
    { before: before?.data, after: after?.data },
    {
      kind: 'term',
      id,
      name: ({ term }) => term,
      address: () => address,
      says: ({ definition }) => definition,
    },
  );
  if (!after) return own;
  const thing = { kind: 'term', id, name: after.data.term, address } as const;
  const text = compareText(thing, before?.body ?? '', after.body, () => address);
  return text ? [...own, text] : own;
}
