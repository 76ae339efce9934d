import { structuredPatch } from 'diff';

/** Lines of a file that are shown; a file with other line ends has as many changes as lines. */
const SHOWN = 12;

/**
 * What was changed in a file, line by line, for people to look over.
 *
 * @returns lines such as `   9 - scope: Core` and `   9 + scope: core`
 */
export function describeMending(before: string, after: string): string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  const lines = hunks.flatMap(({ oldStart, newStart, lines }) => {
    let [old, now] = [oldStart, newStart];
    return lines
      .filter((line) => /^[-+]/.test(line))
      .map((line) => {
        const number = line.startsWith('-') ? old++ : now++;
        return `${String(number).padStart(5)} ${line[0]} ${showInvisible(line.slice(1))}`.trimEnd();
      });
  });
  const left = lines.length - SHOWN;
  return left > 1 ? [...lines.slice(0, SHOWN), `      and ${left} more lines`] : lines;
}

/** White space at the end of a line and signs without a shape, so that one sees what was wrong with them. */
const showInvisible = (line: string) =>
  line
    .replaceAll('\uFEFF', '<byte order mark>')
    .replaceAll('\r', '<carriage return>')
    .replace(/[ \t]+$/, (space) => '·'.repeat(space.length));
