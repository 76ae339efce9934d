import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';

/** Figures as they are printed. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Writes what was measured, with what and when, as Markdown. */
export function formatReport(command: string, tables: readonly Table[]): string {
  return [`\`${command}\`, ${describeMachine()}.`, ...tables.map(formatTable)].join('\n\n');
}

function describeMachine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, Node ${process.versions.node}, ${type()} ${process.arch}, ${cpus().length} cores (${cpu?.model.trim()}), ${memory}`;
}

/** The first column holds names, the others figures. */
function formatTable({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, index) => (index === 0 ? '---' : '---:'));
  return [`**${title}**\n`, line(columns), line(rule), ...rows.map(line)].join('\n');
}

/** Puts a report between its markers, `<!-- bench: name -->` and `<!-- end: name -->`, in a Markdown file. */
export function writeReport(file: string, name: string, report: string): void {
  const [opening, closing] = [`<!-- bench: ${name} -->`, `<!-- end: ${name} -->`];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start === -1 || end < start)
    throw new Error(`${file} lacks \`${opening}\` or \`${closing}\` after it.`);
  writeFileSync(file, `${text.slice(0, start + opening.length)}\n\n${report}\n\n${text.slice(end)}`);
}

/** The middle value; of an even number the upper of the two. */
export function median<T>(items: readonly T[], by: (item: T) => number): T {
  const middle = [...items].sort((a, b) => by(a) - by(b))[Math.floor(items.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** Bytes as thousands, such as "9.8 kB". */
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes as millions, such as "1,519 MB". */
export const megabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;

/** Milliseconds as seconds, such as "4.54 s". */
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
