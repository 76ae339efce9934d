import type { PartChange } from './change.ts';
import { compareFields } from './compareFields.ts';
import { howOf, pairUp } from './pairUp.ts';

/** What differs in one part, without what it is a part of. */
export type ComparedPart<T> = Pick<PartChange<T>, 'how' | 'before' | 'after' | 'fields'>;

/**
 * Compares the parts of something, such as the results of a paper.
 *
 * @param keys by what a part is the same in both versions, the surest first
 * @returns those that came, went or differ, in the order of the new version
 */
export function compareParts<T extends object>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  ...keys: ((part: T) => string)[]
): ComparedPart<T>[] {
  return pairUp(before, after, ...keys)
    .map((pair) => ({
      how: howOf(pair),
      ...pair,
      fields: pair.before && pair.after ? compareFields(pair.before, pair.after) : [],
    }))
    .filter(({ how, fields }) => how !== 'changed' || fields.length > 0);
}
