/** The same thing in two versions; a side is missing where the thing came or went. */
export interface Pair<T> {
  before?: T | undefined;
  after?: T | undefined;
}

/**
 * Finds what is the same in two versions: first by the first key, then what is left by the next one. Of several with
 * the same key the first goes with the first.
 *
 * @returns pairs in the order of the new version, then what is gone
 */
export function pairUp<T extends object>(
  before: readonly T[],
  after: readonly T[],
  ...keys: ((item: T) => string)[]
): Pair<T>[] {
  const left = new Set(before);
  const partners = new Map<T, T>();
  for (const key of keys) {
    const waiting = Map.groupBy(left, key);
    for (const item of after) {
      const partner = partners.has(item) ? undefined : waiting.get(key(item))?.shift();
      if (!partner) continue;
      partners.set(item, partner);
      left.delete(partner);
    }
  }
  return [
    ...after.map((item) => ({ before: partners.get(item), after: item })),
    ...[...left].map((item) => ({ before: item })),
  ];
}

/** Whether a thing came, went or stands on both sides. */
export function howOf({ before, after }: Pair<unknown>): 'added' | 'removed' | 'changed' {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
