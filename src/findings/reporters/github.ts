import type { Finding } from '../finding.ts';
import { countFindings, formatFinding, sentencesOf } from '../formatFindings.ts';
import type { Reporter } from './report.ts';

/** GitHub shows ten annotations of a kind for each step, and silently no more. */
const SHOWN = 10;

/**
 * For GitHub Actions: findings as annotations beside their lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). Past ten they follow as a list, and the
 * tenth annotation says so.
 */
export const githubReporter: Reporter = (report) => {
  const { findings, looked } = report;
  if (findings.length === 0) return `No mistakes in ${looked}.`;
  if (findings.length <= SHOWN)
    return findings.map((finding) => annotation(finding, report.explainedAt(finding.rule))).join('\n');
  const shown = findings.slice(0, SHOWN - 1);
  const rest = findings.length - shown.length;
  return [
    ...shown.map((finding) => annotation(finding, report.explainedAt(finding.rule))),
    `::error title=${rest} more mistakes::${escapeText(`${countFindings(findings)} All of them stand in the log of this step.`)}`,
    // No line of these begins with what a contributor wrote, which so cannot become a command.
    ...findings.map(formatFinding),
  ].join('\n');
};

function annotation(finding: Finding, address: string): string {
  const { file, line, column, rule } = finding;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::error ${place}::${escapeText(`${sentencesOf(finding)}\n${address}`)}`;
}

const escapeText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
