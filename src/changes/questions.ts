import type { Entry } from '../content/content.ts';
import { addresses } from '../survey/addresses.ts';
import type { Difference, PositionChange, Thing } from './change.ts';
import { compareParts } from './compareParts.ts';
import { compareThing } from './compareThing.ts';
import type { Pair } from './pairUp.ts';
import { compareText } from './texts.ts';
import type { Versions } from './things.ts';

/** Compares one open question: its fields, its positions and its text. */
export function compareQuestion(pair: Pair<Entry<'question'>>, versions: Versions): Difference[] {
  const { before, after } = pair;
  const id = (after ?? before)?.id ?? '';
  const page = addresses.question(id);
  const own = compareThing(
    { before: before?.data, after: after?.data },
    {
      kind: 'question',
      id,
      name: ({ short }) => short,
      address: () => page,
      says: ({ question }) => question,
      ignored: ['positions'],
    },
  );
  if (!after) return own;
  const thing = versions.question(id);
  const text = compareText(thing, before?.body ?? '', after.body, () => `${page}#account`);
  return [...own, ...comparePositions(before, after, thing), ...(text ? [text] : [])];
}

function comparePositions(
  before: Entry<'question'> | undefined,
  after: Entry<'question'>,
  thing: Thing,
): PositionChange[] {
  return compareParts(before?.data.positions, after.data.positions, ({ id }) => id).map((part) => ({
    kind: 'position',
    thing,
    address: part.after ? addresses.position(thing.id, part.after.id) : thing.address,
    ...part,
  }));
}
