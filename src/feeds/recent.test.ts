import { expect, test } from 'vitest';
import type { NewsItem } from './news.ts';
import { recent } from './recent.ts';

/** As many items of each day as is said. */
const itemsOf = (days: Record<string, number>) =>
  Object.entries(days).flatMap(([date, count]) =>
    Array.from({ length: count }, () => ({ date }) as NewsItem),
  );

const kept = (days: Record<string, number>) =>
  Object.fromEntries(
    [...Map.groupBy(recent(itemsOf(days)), ({ date }) => date)].map(([date, items]) => [date, items.length]),
  );

test.each<[name: string, days: Record<string, number>, kept: Record<string, number>]>([
  ['no item', {}, {}],
  ['few items, however old', { '2026-12-01': 2, '2020-01-01': 77 }, { '2026-12-01': 2, '2020-01-01': 77 }],
  [
    'a day is never cut',
    { '2026-12-01': 40, '2025-11-21': 77, '2025-11-20': 1 },
    { '2026-12-01': 40, '2025-11-21': 77 },
  ],
  [
    'nothing of the last 60 days is left out, however much was added',
    { '2026-12-01': 500, '2026-11-30': 500, '2026-10-02': 500, '2026-10-01': 1 },
    { '2026-12-01': 500, '2026-11-30': 500, '2026-10-02': 500 },
  ],
  [
    '100 items are kept, whenever they were added',
    { '2026-12-01': 1, '2024-01-01': 99, '2023-01-01': 1 },
    { '2026-12-01': 1, '2024-01-01': 99 },
  ],
])('%s', (_name, days, expected) => {
  expect(kept(days)).toEqual(expected);
});
