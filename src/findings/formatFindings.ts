import { byPlace, type Finding } from './finding.ts';

/**
 * Writes findings for a terminal, sorted by place.
 *
 * @returns two lines per finding (`file:line:column rule`, then the sentences) and a closing count.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const blocks = [...findings].sort(byPlace).map(formatFinding);
  return [...blocks, countFindings(findings)].join('\n');
}

/** Writes one finding: its address that editors can open, then what was found, expected and what to do. */
export function formatFinding({ file, line, column, rule, found, expected, fix }: Finding): string {
  const sentences = [found, expected, fix].filter(Boolean).join(' ');
  return `${printable(file)}:${line}:${column} ${rule}\n  ${printable(sentences)}`;
}

/** Text from outside, such as what contributors wrote, may not steer the terminal or forge a line of the log. */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');

function countFindings(findings: readonly Finding[]): string {
  const files = new Set(findings.map((finding) => finding.file)).size;
  return `${plural(findings.length, 'mistake')} in ${plural(files, 'file')}.`;
}

/** A count with its noun: "1 mistake", "2 mistakes". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
