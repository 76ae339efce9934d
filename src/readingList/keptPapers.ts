import { KEPT_PAPERS_KEY } from './keptPapersKey.ts';
import { parseList, type ReadingList } from './readingList.ts';

/** The reason where the browser lets the site store nothing, at the beginning of a sentence. */
export const STORES_NOTHING = 'Your browser does not let this site store anything';

/** Where to keep it; a browser that keeps nothing, as in some private windows, throws at the mere name. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const onDevice: Kept = () => localStorage;

/** The papers kept on this device; none where the browser keeps nothing. */
export function keptPapers(storage: Kept = onDevice): ReadingList {
  try {
    return parseList(storage().getItem(KEPT_PAPERS_KEY));
  } catch {
    return [];
  }
}

/** Keeps a list instead of the earlier one; an empty one leaves no trace. @returns whether the device did */
export function keepPapers(list: ReadingList, storage: Kept = onDevice): boolean {
  try {
    if (list.length > 0) storage().setItem(KEPT_PAPERS_KEY, JSON.stringify(list));
    else storage().removeItem(KEPT_PAPERS_KEY);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser lets the site store nothing at all; one whose room is merely used up still reads what it has. */
export function storesNothing(storage: Kept = onDevice): boolean {
  try {
    storage().getItem(KEPT_PAPERS_KEY);
    return false;
  } catch {
    return true;
  }
}

/** What readers are told where the device does not keep a change. */
export const notKept = (storage: Kept = onDevice): string =>
  storesNothing(storage)
    ? `${STORES_NOTHING}, so nothing was kept.`
    : 'This browser keeps nothing more for this site, so the list is as it was.';

/** Calls back where the list may have changed elsewhere: in another tab, or while the browser kept this page aside. */
export function onKeptElsewhere(callBack: () => void): void {
  addEventListener('storage', ({ key }) => {
    // Without a key everything was cleared.
    if (key === KEPT_PAPERS_KEY || key === null) callBack();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) callBack();
  });
}
