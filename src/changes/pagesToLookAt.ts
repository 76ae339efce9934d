import type { Change } from './change.ts';
import { pageOf } from './shownOn.ts';

/** A page of the new version to look at, and why. */
export interface PageToLookAt {
  /** From the survey's root, without an anchor. */
  address: string;
  /** Whether something on it has changed that stands nowhere else; else it shows what changed elsewhere. */
  isOwn: boolean;
  /** What it shows of others, each once. */
  shows: string[];
}

/**
 * Lists every page that shows a change: first those where it stands, then those that show most of others. Own pages stand in the order of
 * the changes.
 */
export function pagesToLookAt(changes: readonly Change[]): PageToLookAt[] {
  const pages = new Map<string, { isOwn: boolean; shows: Set<string> }>();
  const at = (address: string) => {
    const page = pages.get(pageOf(address)) ?? { isOwn: false, shows: new Set() };
    pages.set(pageOf(address), page);
    return page;
  };
  for (const { address } of changes) if (address !== undefined) at(address).isOwn = true;
  for (const { thing, alsoOn } of changes) for (const address of alsoOn) at(address).shows.add(thing.name);
  return [...pages]
    .map(([address, { isOwn, shows }]) => ({ address, isOwn, shows: [...shows] }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.isOwn ? 0 : b.shows.length - a.shows.length));
}
