import type { PaperFilterName } from '../../survey/paperFilters.ts';

/** Ids of the records that have each value of each filter. */
export type Members = Partial<Record<PaperFilterName, ReadonlyMap<string, ReadonlySet<string>>>>;

/** Chosen values of filters: of one filter any may hold, and each filter must. */
export type Chosen = Partial<Record<PaperFilterName, readonly string[]>>;

/** The records that have the chosen values, in their order. */
export function filterRecords<T extends { id: string }>(
  records: readonly T[],
  chosen: Chosen,
  members: Members,
): T[] {
  const sets = entriesOf(chosen).map(([name, values]) => values.map((value) => members[name]?.get(value)));
  return records.filter(({ id }) => sets.every((values) => values.some((ids) => ids?.has(id))));
}

/**
 * How many records each value would show: those that have it and the chosen values of the other filters. Values of the
 * same filter add up, so they do not narrow each other.
 */
export function countValues(
  records: readonly { id: string }[],
  chosen: Chosen,
  members: Members,
): Map<PaperFilterName, Map<string, number>> {
  return new Map(
    entriesOf(members).map(([name, values]) => {
      const others = filterRecords(records, { ...chosen, [name]: [] }, members);
      const counts = [...values].map(
        ([value, ids]) => [value, others.filter(({ id }) => ids.has(id)).length] as const,
      );
      return [name, new Map(counts)];
    }),
  );
}

/** The filters that have something to say. */
function entriesOf<T extends readonly unknown[] | ReadonlyMap<string, unknown>>(
  record: Partial<Record<PaperFilterName, T>>,
): [PaperFilterName, T][] {
  const sizeOf = (values: T | undefined) =>
    values === undefined ? 0 : 'length' in values ? values.length : values.size;
  return (Object.entries(record) as [PaperFilterName, T][]).filter(([, values]) => sizeOf(values) > 0);
}
