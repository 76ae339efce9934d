/** Where this device keeps the last searches; they are sent nowhere. */
const KEY = 'recent-searches';
const KEPT = 6;

/** The last searches on this device, latest first; none where the browser keeps nothing. */
export function recentSearches(storage: Pick<Storage, 'getItem'> = localStorage): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Keeps a search as the latest one. */
export function keepSearch(
  query: string,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): void {
  const text = query.trim().slice(0, 200);
  if (text === '') return;
  try {
    const others = recentSearches(storage).filter((other) => other !== text);
    storage.setItem(KEY, JSON.stringify([text, ...others].slice(0, KEPT)));
  } catch {
    // A browser that keeps nothing, as in private windows: searching goes on without it.
  }
}

/** Forgets all searches of this device. */
export function forgetSearches(storage: Pick<Storage, 'removeItem'> = localStorage): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
