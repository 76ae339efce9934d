import type { NewsItem } from './news.ts';

/** Days before the newest item that a feed goes back at least. */
export const FEED_DAYS = 60;
/** Items that a feed holds at least, where there are as many. */
export const FEED_ITEMS = 100;

/**
 * The items that a feed holds: all of the last days, enough of the older ones, and never a part of a day. Whoever asks for
 * the feed once in `FEED_DAYS` misses nothing, however many entries are added at once.
 *
 * @param items newest first
 */
export function recent(items: readonly NewsItem[]): NewsItem[] {
  const [newest] = items;
  const last = items[FEED_ITEMS - 1];
  if (!newest || !last) return [...items];
  const since = [last.date, daysBefore(newest.date, FEED_DAYS)].sort()[0] ?? '';
  return items.filter(({ date }) => date >= since);
}

function daysBefore(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - days);
  return time.toISOString().slice(0, 10);
}
