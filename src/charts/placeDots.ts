import { scaleTime } from 'd3-scale';
import { timeFormat } from 'd3-time-format';

/** Something that happened in a month, shown as one mark of a row. */
export interface DatedItem {
  /** `YYYY-MM-DD`. */
  date: string;
}

/** One labeled row of a chart, in reading order. */
export interface Row<T extends DatedItem> {
  label: string;
  items: readonly T[];
}

/** A chart of rows over months, in the units of its `viewBox`. */
export interface DotChart<T extends DatedItem> {
  width: number;
  height: number;
  /** Left end of the rows' lines. */
  left: number;
  rows: {
    label: string;
    labelX: number;
    labelY: number;
    y: number;
    dots: { x: number; y: number; item: T }[];
  }[];
  /** Labels of the axis; one near the left edge begins at its place, since centered it would be cut off. */
  ticks: { x: number; y: number; label: string; atEdge: boolean }[];
}

/** Measures of the drawing, in units of the `viewBox`. */
export interface DotLayout {
  width: number;
  /** Room for labels left of the rows; 0 puts each label above its row. */
  labelWidth: number;
  /** About how many dates stand at the axis. */
  ticks: number;
}

const DOT = 9;
/** Room above the marks of a row. */
const ROW_PADDING = 22;
/** Half of what the longest label of the axis takes. */
const HALF_LABEL = 28;
/** Room that a label above its row takes. */
const LABEL_HEIGHT = 16;

/**
 * Places one mark per item at its month; marks of one month stack upward from the row's line.
 *
 * @returns positions only; drawing is the component's
 */
export function placeDots<T extends DatedItem>(rows: readonly Row<T>[], layout: DotLayout): DotChart<T> {
  const months = rows
    .flatMap((row) => row.items.map(({ date }) => monthOf(date).getTime()))
    .sort((a, b) => a - b);
  const left = layout.labelWidth + DOT;
  const x = scaleTime()
    .domain([new Date(months[0] ?? 0), new Date(months.at(-1) ?? 1)])
    .range([left, layout.width - 2 * DOT]);

  let y = 0;
  const placed = rows.map((row) => {
    const stacks = new Map<number, number>();
    const tallest = Math.max(1, ...countByMonth(row.items).values());
    y += ROW_PADDING + (layout.labelWidth ? 0 : LABEL_HEIGHT) + tallest * DOT;
    const labelAbove = y - tallest * DOT - LABEL_HEIGHT / 2;
    const line = y;
    const dots = row.items.map((item) => {
      const month = monthOf(item.date).getTime();
      const level = stacks.get(month) ?? 0;
      stacks.set(month, level + 1);
      return { x: round(x(month)), y: line - level * DOT, item };
    });
    return {
      label: row.label,
      labelX: layout.labelWidth ? 0 : left - DOT,
      labelY: layout.labelWidth ? line + 4 : labelAbove,
      y: line,
      dots,
    };
  });
  const axis = y + 26;
  return {
    width: layout.width,
    height: axis + 8,
    left,
    rows: placed,
    ticks: placeTicks(x.ticks(layout.ticks), x, axis),
  };
}

/** Labels the first days of months among the ticks; one of them at least says the year. */
function placeTicks(ticks: Date[], x: (date: Date) => number, y: number): DotChart<DatedItem>['ticks'] {
  const months = ticks.filter((tick) => tick.getDate() === 1);
  const hasJanuary = months.some((month) => month.getMonth() === 0);
  return months.map((month, index) => ({
    x: round(x(month)),
    y,
    label: month.getMonth() === 0 || (index === 0 && !hasJanuary) ? withYear(month) : withoutYear(month),
    atEdge: x(month) < HALF_LABEL,
  }));
}

/** Counts items by month, as `YYYY-MM`, in order. */
export function countByMonth(items: readonly DatedItem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const month of items.map(({ date }) => date.slice(0, 7)).sort())
    counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

/** Local time throughout, since d3's ticks are of local time; only months are shown. */
const monthOf = (date: string) => new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, 1);
const withYear = timeFormat('%b %Y');
const withoutYear = timeFormat('%b');
const round = (value: number) => Math.round(value * 10) / 10;
