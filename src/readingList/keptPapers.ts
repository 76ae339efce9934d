import { KEPT_PAPERS_KEY } from './keptPapersKey.ts';
import { parseList, type ReadingList } from './readingList.ts';

/** What readers are told where the device does not keep a change. */
export const NOT_KEPT = 'This browser keeps nothing more for this site, so the list is as it was.';

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
