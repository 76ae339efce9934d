/** What of an address a browser is at matters for where it leads. */
export interface Here {
  /** The query, with its `?`, or nothing. */
  search: string;
  /** The anchor, with its `#`, or nothing. */
  hash: string;
}

/**
 * Where a reader who has come to an old address goes on to, with the query they came with.
 *
 * @param here the old address
 * @param to the new address of the page; an anchor of its own stands for all that the page had
 * @param anchors new addresses of single anchors
 */
export function newAddress({ search, hash }: Here, to: string, anchors: Record<string, string> = {}): string {
  const name = hash.slice(1);
  const own = Object.hasOwn(anchors, name) ? anchors[name] : undefined;
  const [page = '', anchor] = (own ?? to).split('#');
  if (anchor !== undefined) return `${page}${search}#${anchor}`;
  return page + search + (own === undefined ? hash : '');
}
