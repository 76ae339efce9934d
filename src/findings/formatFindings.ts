import { byPlace, type Complaint, type Finding } from './finding.ts';
import { printable } from './printable.ts';

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
export function formatFinding(finding: Finding): string {
  const { file, line, column, rule } = finding;
  return `${printable(file)}:${line}:${column} ${rule}\n  ${sentencesOf(finding)}`;
}

/** What was found, what was expected and what to do, on one line. */
export function sentencesOf({ found, expected, fix }: Complaint): string {
  return printable([found, expected, fix].filter(Boolean).join(' '));
}

/** Says how many findings there are. */
export function countFindings(findings: readonly Finding[]): string {
  const files = new Set(findings.map((finding) => finding.file)).size;
  return `${plural(findings.length, 'mistake')} in ${plural(files, 'file')}.`;
}

/** A count with its noun: "1 mistake", "2 mistakes". */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
