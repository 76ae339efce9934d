import { styleText } from 'node:util';
import { codeFrame } from '../codeFrame.ts';
import type { Finding } from '../finding.ts';
import { countFindings, sentencesOf } from '../formatFindings.ts';
import { printable } from '../printable.ts';
import type { Report, Reporter } from './report.ts';

type Format = Parameters<typeof styleText>[0];

/**
 * For people: each finding with the lines around it and the address of what explains it.
 *
 * @param isColored whether what is written goes to a terminal that shows colors
 */
export function terminalReporter(isColored: boolean): Reporter {
  const paint = (format: Format) => (text: string) =>
    isColored ? styleText(format, text, { validateStream: false }) : text;
  const [bold, red, dim, cyan] = [paint('bold'), paint('red'), paint('dim'), paint('cyan')];

  const block = (finding: Finding, { textOf, explainedAt }: Report) => {
    const { file, line, column, rule, repair } = finding;
    const text = textOf(file);
    return [
      `${bold(`${printable(file)}:${line}:${column}`)} ${red(rule)}`,
      `  ${sentencesOf(finding)}`,
      ...(repair ? ['  `npm run check -- --fix` mends this.'] : []),
      ...(text ? ['', indent(codeFrame(text, line, column, { strong: (row) => row, soft: dim })), ''] : []),
      `  ${cyan(explainedAt(rule))}`,
      '',
    ].join('\n');
  };

  return (report) => {
    if (report.findings.length === 0) return `No mistakes in ${report.looked}.`;
    return [
      ...report.findings.map((finding) => block(finding, report)),
      countFindings(report.findings),
      ...(report.isWhole ? [] : ['The wording is looked at once these are mended.']),
    ].join('\n');
  };
}

const indent = (text: string) => text.replace(/^/gm, '  ');
