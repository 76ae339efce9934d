import { stringify } from 'csv-stringify/sync';

/** What a cell of a table holds: a text, several, or nothing. */
export type Cell = string | readonly string[] | undefined;

/** Between the items of a list in a cell. Items hold no semicolon there, so that lists can be taken apart. */
export const SEPARATOR = '; ';

/**
 * Writes a table as CSV by RFC 4180: UTF-8 without a byte order mark, lines that end with CR LF, every text in quotes, so
 * that spreadsheets which take semicolons for ends of cells read the same; cells with nothing to say are empty.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header, ...rows.map((row) => row.map(cellText))], {
    record_delimiter: 'windows',
    quoted: true,
  });
}

/** A cell as text. */
function cellText(cell: Cell = ''): string {
  const text =
    typeof cell === 'string' ? cell : cell.map((item) => item.replaceAll(';', ',')).join(SEPARATOR);
  return isFormula(text) ? `'${text}` : text;
}

/**
 * Whether a spreadsheet would run a text: it begins like a formula and is no signed figure. Figures such as `+12.3%` and
 * `-0.5 points` stay as they are printed: they do nothing but show a number, and programs need them unchanged.
 */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text) && !SIGNED_FIGURE.test(text);
}

/** A sign, a number, and words after it; nothing that calculates, refers to a cell or calls. */
const SIGNED_FIGURE = /^[+-]\d[\d.,]*(?:%|x|×)?(?: [\p{L} ]+)?$/u;
