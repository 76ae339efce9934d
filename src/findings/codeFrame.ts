import { printable } from './printable.ts';

/** Lines shown above and below. */
const AROUND = 1;
/** Characters shown of a line. */
const WIDTH = 100;

/** How parts of a frame are set off; on a terminal by color. */
export interface FrameStyle {
  /** The line that is meant, and the mark below it. */
  strong(text: string): string;
  /** Numbers and the lines around. */
  soft(text: string): string;
}

const PLAIN: FrameStyle = { strong: (text) => text, soft: (text) => text };

/**
 * The lines around a place, with their numbers and a mark below the column. Of a long line the part with the column is
 * shown.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
export function codeFrame(text: string, line: number, column: number, style: FrameStyle = PLAIN): string {
  // A tab as one space, so that the mark stands below its column.
  const lines = text.replaceAll('\t', ' ').split('\n');
  const from = Math.max(line - AROUND, 1);
  const to = Math.min(line + AROUND, lines.length);
  const digits = String(to).length;
  // The same part of all lines, so that they stay below each other.
  const left = column > WIDTH - 20 ? column - Math.floor(WIDTH / 2) : 0;

  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .flatMap((number) => {
      const shown = cut(lines[number - 1] ?? '', left);
      const row = `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${shown}`.trimEnd();
      if (number !== line) return [style.soft(row)];
      const before =
        [...printable((lines[number - 1] ?? '').slice(left, column - 1))].length + (left > 0 ? 1 : 0);
      return [style.strong(row), style.strong(`  ${' '.repeat(digits)} | ${' '.repeat(before)}^`)];
    })
    .join('\n');
}

/** The part of a line that begins at an offset, with a sign where something is left out. */
function cut(line: string, left: number): string {
  const part = line.slice(left, left + WIDTH);
  return printable(
    `${left > 0 && line.length > 0 ? '…' : ''}${part}${line.length > left + WIDTH ? '…' : ''}`,
  );
}
