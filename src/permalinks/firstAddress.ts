import type { Redirect } from '../schema/redirects.ts';
import { atAnchor, splitAddress } from '../survey/addresses.ts';

/**
 * The address that something was first published at: by the first line that leads from another address to it, or to
 * its page, which took its anchors along.
 *
 * @param redirects in the order in which they were added
 * @returns the address itself where it has not moved
 */
export function firstAddress(address: string, redirects: readonly Redirect[]): string {
  const own = redirects.find(({ to }) => to === address)?.from ?? address;
  const { page, anchor } = splitAddress(own);
  if (anchor === undefined) return own;
  const formerPage = redirects.find(({ to }) => to === page)?.from;
  return formerPage === undefined ? own : atAnchor(formerPage, anchor);
}
