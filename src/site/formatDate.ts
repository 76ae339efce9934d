const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Writes `2026-11-20` as "20 November 2026". */
export function longDate(date: string): string {
  return `${Number(date.slice(8, 10))} ${monthName(date)} ${date.slice(0, 4)}`;
}

/** Writes `2026-11-20` as "November 2026". */
export function monthAndYear(date: string): string {
  return `${monthName(date)} ${date.slice(0, 4)}`;
}

/** Writes `2026-11-20` as "Nov 2026". */
export function shortMonth(date: string): string {
  return `${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`;
}

const monthName = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
