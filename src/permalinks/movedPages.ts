import type { Redirect } from '../schema/redirects.ts';
import { splitAddress } from '../survey/addresses.ts';

/** A page that leads to another address, and its anchors that lead elsewhere than to the same anchor there. */
export interface MovedPage {
  from: string;
  to: string;
  /** Where anchors lead, by anchor. */
  anchors: Record<string, string>;
}

/** An anchor that its page has no more, and the address that it leads to. */
export interface MovedAnchor {
  anchor: string;
  to: string;
}

/** The pages that are no more, each with its redirect and those of its anchors. */
export function movedPages(redirects: readonly Redirect[]): MovedPage[] {
  const anchors = movedAnchors(redirects);
  return redirects
    .filter(({ from }) => splitAddress(from).anchor === undefined)
    .map(({ from, to }) => ({
      from,
      to,
      anchors: Object.fromEntries((anchors.get(from) ?? []).map(({ anchor, to }) => [anchor, to])),
    }));
}

/** Redirects of anchors, by the page that the anchor was on. */
export function movedAnchors(redirects: readonly Redirect[]): Map<string, MovedAnchor[]> {
  const byPage = new Map<string, MovedAnchor[]>();
  for (const { from, to } of redirects) {
    const { page, anchor } = splitAddress(from);
    if (anchor !== undefined) byPage.set(page, [...(byPage.get(page) ?? []), { anchor, to }]);
  }
  return byPage;
}
