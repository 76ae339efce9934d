/** A part of the comment: items under a title. */
export interface Part {
  title: string;
  items: string[];
  /** Items that are shown before the others are folded. */
  unfolded?: number | undefined;
}

/** A part of which some items may have been left out. */
export type Fitted<P extends Part> = P & { leftOut: number };

/**
 * Leaves out the last items of the longest parts until all fit. Parts that are short stay whole, so that nobody can
 * push one part out by filling another.
 *
 * @param limit characters that all items may take together
 */
export function fitInto(limit: number, parts: readonly Part[]): Fitted<Part>[] {
  const sizes = parts.map(({ items }) => items.reduce((sum, item) => sum + sizeOf(item), 0));
  const share = findShare(limit, sizes);
  return parts.map((part) => {
    const { items } = part;
    let room = share;
    const kept = items.findIndex((item) => {
      room -= sizeOf(item);
      return room < 0;
    });
    const count = kept === -1 ? items.length : kept;
    return { ...part, items: items.slice(0, count), leftOut: items.length - count };
  });
}

/** With its bullet and line end. */
const sizeOf = (item: string) => item.length + 3;

/** The most that each may take so that all together stay within the limit. */
function findShare(limit: number, sizes: readonly number[]): number {
  let room = limit;
  for (const [index, size] of [...sizes].sort((a, b) => a - b).entries()) {
    const share = Math.floor(room / (sizes.length - index));
    if (size > share) return share;
    room -= size;
  }
  return Infinity;
}
