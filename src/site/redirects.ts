import { getEntry } from 'astro:content';
import type { Entry } from '../content/content.ts';
import { type MovedAnchor, movedAnchors, movedPages } from '../permalinks/movedPages.ts';
import { splitAddress } from '../survey/addresses.ts';

const entry = (await getEntry('redirects', 'redirects'))?.data as Entry<'redirects'> | undefined;

/** Where former addresses lead, in the order in which the lines were added. */
export const REDIRECTS = entry?.data.redirects ?? [];

/** Pages that are no more and lead elsewhere. */
export const MOVED_PAGES = movedPages(REDIRECTS);

const anchors = movedAnchors(REDIRECTS);

/** Old anchors of a part of a page, which is at its new anchor. */
export function oldAnchorsOf(page: string, anchor: string): string[] {
  const moved = anchors.get(page) ?? [];
  return moved.filter(({ to }) => to === `${page}#${anchor}`).map((one) => one.anchor);
}

/** Anchors of a page that is still there whose part is now on another page. */
export function movedPartsOf(page: string): MovedAnchor[] {
  return (anchors.get(page) ?? []).filter(({ to }) => splitAddress(to).page !== page);
}
