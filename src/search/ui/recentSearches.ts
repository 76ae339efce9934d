/** Where this device keeps the last searches; they are sent nowhere. */
const KEY = 'recent-searches';
const KEPT = 6;

/** Where to keep them; a browser that keeps nothing, as in some private windows, throws at the mere name. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const onDevice: Kept = () => localStorage;

/** The last searches on this device, latest first; none where the browser keeps nothing. */
export function recentSearches(storage: Kept = onDevice): string[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Keeps a search as the latest one. */
export function keepSearch(query: string, storage: Kept = onDevice): void {
  const text = query.trim().slice(0, 200);
  if (text === '') return;
  try {
    const others = recentSearches(storage).filter((other) => other !== text);
    storage().setItem(KEY, JSON.stringify([text, ...others].slice(0, KEPT)));
  } catch {
    // Searching goes on without it.
  }
}

/** Forgets all searches of this device. */
export function forgetSearches(storage: Kept = onDevice): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
