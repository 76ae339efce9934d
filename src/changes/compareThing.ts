import type { Difference, Thing } from './change.ts';
import { compareFields } from './compareFields.ts';
import { howOf, type Pair } from './pairUp.ts';

/** How to compare something of which only its fields matter. */
export interface ThingParts<T> {
  kind: Thing['kind'];
  id: string;
  name(data: T): string;
  /** Where it stands, from the survey's root. */
  address(data: T): string | undefined;
  /** What a reviewer reads first of one that came or went. */
  says?(data: T): string | undefined;
  /** Fields that are compared elsewhere. */
  ignored?: readonly string[];
}

/**
 * Compares something by its fields, and says where it came, went or has another address.
 *
 * @param pair data of both versions, at least one
 */
export function compareThing<T extends object>(pair: Pair<T>, parts: ThingParts<T>): Difference[] {
  const { kind, id, name, address, says, ignored } = parts;
  const { before, after } = pair;
  const said = after ?? before;
  if (!said) return [];
  const here = after && address(after);
  const thing: Thing = { kind, id, name: name(said), address: here };
  const old = before && address(before);
  const formerAddress = old === here ? undefined : old;
  const about = { thing, address: here };
  if (!before || !after) {
    const how = howOf(pair) === 'added' ? 'added' : 'removed';
    return [{ kind: 'thing', how, ...about, says: says?.(said), formerAddress }];
  }
  const fields = compareFields(before, after, ignored);
  return [
    ...(formerAddress === undefined
      ? []
      : [{ kind: 'thing', how: 'moved', ...about, formerAddress } as const]),
    ...(fields.length === 0 ? [] : [{ kind: 'fields', ...about, fields } as const]),
  ];
}
