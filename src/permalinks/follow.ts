import type { Redirect } from '../schema/redirects.ts';
import { atAnchor, splitAddress } from '../survey/addresses.ts';

/** Addresses that have moved, and where each leads now. */
export type Moves = ReadonlyMap<string, string>;

/** Redirects as moves. */
export const movesOf = (redirects: readonly Redirect[]): Moves =>
  new Map(redirects.map(({ from, to }) => [from, to]));

/**
 * Where an address leads: to its own target, else to that of its page. A page takes its anchors along to another of its
 * kind; where it leads to something else (a list, an anchor), its anchors lead there too.
 *
 * @returns the address itself where it has not moved
 */
export function follow(address: string, moves: Moves): string {
  const own = moves.get(address);
  if (own !== undefined) return own;
  const { page, anchor } = splitAddress(address);
  const target = moves.get(page);
  if (target === undefined || anchor === undefined) return address;
  return folderOf(target) === folderOf(page) ? atAnchor(target, anchor) : target;
}

/** What an address stands in: pages of one kind in one folder, terms in the glossary, the parts of a page in it. */
export const folderOf = (address: string) => address.replace(/[^/]*\/?$/, '');
