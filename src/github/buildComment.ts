import { fitInto } from '../changes/fitInto.ts';
import { byPlace, type Finding } from '../findings/finding.ts';
import { plural } from '../findings/formatFindings.ts';
import { findingItem } from './findingItem.ts';
import type { FinishedRun } from './finishedRun.ts';
import { asCode, harmlessMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

/** What a comment on a pull request says, and where its links lead. */
export interface CommentParts {
  run: FinishedRun;
  report: Report;
  /** Paths of the files that the pull request changes. */
  files: readonly string[];
  /** Address of the repository on the web. */
  repository: string;
}

/** The first line of the comment, by which it is found again. */
export const COMMENT_MARKER = '<!-- what this pull request changes -->';

/** GitHub takes 65,536 characters. */
const LONGEST_COMMENT = 65_000;
const MOST_FINDINGS = 30;
/** How many of the characters findings may take, which escaping can make many times as long. */
const LONGEST_FINDINGS = 50_000;

/**
 * Writes the comment on a pull request: whether the checks pass, mistakes, changes in meaning and the pages to look at.
 *
 * What the report holds comes last or as single items, so that it cannot change how the rest is read.
 */
export function buildComment({ run, report, files, repository }: CommentParts): string {
  const parts = [
    COMMENT_MARKER,
    verdict(run, report),
    warning(files),
    mistakes(report.findings ?? [], `${repository}/blob/${run.commit}`),
  ];
  const beginning = parts.filter(Boolean).join('\n\n');
  return `${beginning}\n\n${changes(report.changes, LONGEST_COMMENT - beginning.length)}`;
}

function verdict({ hasPassed, address, commit }: FinishedRun, { findings }: Report): string {
  const at = `${asCode(commit.slice(0, 7))} ([log](${address}))`;
  if (hasPassed) return `**All checks pass** at ${at}.`;
  if (!findings) return `**The checks fail** at ${at}, before the content was looked at.`;
  if (findings.length === 0) return `**The tests fail** at ${at}; the content has no mistakes.`;
  return `**The checks fail** at ${at}: ${plural(findings.length, 'mistake')} in the content.`;
}

/** Entries are data; everything else can run on the machine of whoever tries it. */
function warning(files: readonly string[]): string | undefined {
  const { length } = files.filter((path) => !path.startsWith('content/'));
  if (length === 0) return undefined;
  return `This pull request changes ${plural(length, 'file')} outside \`content/\`, perhaps the code that wrote this report too. Read them before you run anything.`;
}

function mistakes(findings: readonly Finding[], tree: string): string | undefined {
  if (findings.length === 0) return undefined;
  const first = [...findings].sort(byPlace).slice(0, MOST_FINDINGS);
  const [{ items } = { items: [] }] = fitInto(LONGEST_FINDINGS, [
    { title: 'Mistakes', items: first.map((finding) => findingItem(finding, tree)) },
  ]);
  const rest = findings.length - items.length;
  return [
    '## Mistakes',
    '',
    ...items,
    ...(rest > 0 ? [`- … and ${rest} more, which \`npm run check\` lists.`] : []),
  ].join('\n');
}

/** What `npm run changes` printed, which names the pages to look at too. */
function changes(markdown: string | undefined, room: number): string {
  if (markdown === undefined) return 'The run did not get so far as to say what changes in meaning.';
  const harmless = harmlessMarkdown(markdown);
  if (harmless.length <= room) return harmless;
  const note = 'Of what follows only the beginning is shown; `npm run changes` prints all of it.\n\n';
  const cut = harmless.slice(0, room - note.length);
  return note + cut.slice(0, Math.max(0, cut.lastIndexOf('\n')));
}
