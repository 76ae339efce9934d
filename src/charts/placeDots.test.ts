import { expect, test } from 'vitest';
import { countByMonth, placeDots } from './placeDots.ts';

const rows = [
  { label: 'First', items: [{ date: '2025-01-05' }, { date: '2025-01-28' }, { date: '2025-03-01' }] },
  { label: 'Second', items: [{ date: '2025-02-14' }] },
  { label: 'Empty', items: [] },
];

test('dots of one month stand above each other, later months further right', () => {
  const { rows: placed } = placeDots(rows, { width: 700, labelWidth: 100, ticks: 4 });
  const [january, second, march] = placed[0]?.dots ?? [];
  expect(january?.x).toBe(second?.x);
  expect(second?.y).toBeLessThan(january?.y ?? 0);
  expect(march?.x).toBeGreaterThan(january?.x ?? 0);
  expect(march?.y).toBe(placed[0]?.y);
});

test('every row keeps its place and everything lies inside the drawing', () => {
  const chart = placeDots(rows, { width: 700, labelWidth: 100, ticks: 4 });
  expect(chart.rows.map(({ label }) => label)).toEqual(['First', 'Second', 'Empty']);
  for (const row of chart.rows) {
    expect(row.y).toBeLessThan(chart.height);
    for (const { x, y } of row.dots) {
      expect(x).toBeGreaterThanOrEqual(chart.left);
      expect(x).toBeLessThan(chart.width);
      expect(y).toBeGreaterThan(0);
    }
  }
});

test('without room at the left, labels stand above their row and below the one before', () => {
  const { rows: placed } = placeDots(rows, { width: 340, labelWidth: 0, ticks: 3 });
  expect(placed[0]?.labelY).toBeLessThan(placed[0]?.y ?? 0);
  expect(placed[1]?.labelY).toBeGreaterThan(placed[0]?.y ?? 0);
});

test.each([
  ['2024-10-03', '2025-04-20', ['Oct', 'Nov', 'Dec', 'Jan 2025', 'Feb', 'Mar', 'Apr']],
  ['2025-04-03', '2025-08-20', ['Apr 2025', 'May', 'Jun', 'Jul', 'Aug']],
])('the axis from %s to %s says the year once', (from, to, labels) => {
  const { ticks } = placeDots([{ label: 'All', items: [{ date: from }, { date: to }] }], {
    width: 700,
    labelWidth: 0,
    ticks: 6,
  });
  expect(ticks.map(({ label }) => label)).toEqual(labels);
});

test('a date at the left edge begins at its place, so that it is not cut off', () => {
  const { ticks } = placeDots(rows, { width: 340, labelWidth: 0, ticks: 3 });
  expect(ticks.map(({ atEdge }) => atEdge)).toEqual([true, ...ticks.slice(1).map(() => false)]);
});

test('one month alone and no items at all can be drawn', () => {
  const single = placeDots([{ label: 'One', items: [{ date: '2025-05-01' }] }], {
    width: 340,
    labelWidth: 0,
    ticks: 3,
  });
  expect(single.rows[0]?.dots[0]?.x).toSatisfy(Number.isFinite);
  expect(
    placeDots([{ label: 'None', items: [] }], { width: 340, labelWidth: 0, ticks: 3 }).rows[0]?.dots,
  ).toEqual([]);
});

test('items are counted by month in order', () => {
  expect([...countByMonth([{ date: '2025-03-01' }, { date: '2025-01-09' }, { date: '2025-03-30' }])]).toEqual(
    [
      ['2025-01', 1],
      ['2025-03', 2],
    ],
  );
});
