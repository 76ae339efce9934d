import type { Finding } from '../findings/finding.ts';
import { plural } from '../findings/formatFindings.ts';
import { asCode, asLink, escapeText } from '../github/markdown.ts';
import type { Change } from './change.ts';
import { type CommentSection, SECTIONS } from './commentSections.ts';
import { describeChange, describeSilent } from './describeChange.ts';
import { type Fitted, fitInto, type Part } from './fitInto.ts';
import { pagesToLookAt } from './pagesToLookAt.ts';

/** What was compared, and how to print it. */
export interface FormatOptions {
  before: NamedVersion;
  after: NamedVersion;
  /** Where the survey stands, such as `https://example.org/survey/`; without it addresses are printed, not linked. */
  site?: string | undefined;
  /** The most characters; a comment on GitHub holds 65,536, and something may be put around it. */
  limit?: number | undefined;
}

/** A version, and what keeps files of it from being compared. */
export interface NamedVersion {
  /** What it is called, as Markdown. */
  name: string;
  unreadable: readonly Finding[];
}

const LIMIT = 60_000;
/** What the title, the fold and the sentence about what is left out take, at most, for each part. */
const FRAME = 300;
/** Items that are shown before the others are folded. */
const UNFOLDED = 10;

/**
 * Writes changes as Markdown for a comment on GitHub: what matters most first, long lists folded, and cut where they
 * would not fit. Nothing that entries say can be markup, a link or a mention.
 */
export function formatChanges(changes: readonly Change[], options: FormatOptions): string {
  const { before, after, site, limit = LIMIT } = options;
  const compared = `${before.name} and ${after.name}`;
  const unreadable = [
    ...before.unreadable.map((finding) => describeUnreadable(finding, 'old')),
    ...after.unreadable.map((finding) => describeUnreadable(finding, 'new')),
  ];
  if (changes.length === 0 && unreadable.length === 0) return `No change in meaning between ${compared}.\n`;

  const sections = SECTIONS.map((section) => ({ ...section, changes: pick(changes, section) })).filter(
    (section) => section.changes.length > 0,
  );
  const summary = sections.flatMap(({ count, changes: held }) => count?.(held) ?? []).join(', ');
  const head = [
    '## What changes in meaning',
    summary === '' ? 'No change in meaning in what could be compared.' : `**Touched:** ${summary}.`,
    `Compared: ${compared}.${unreadable.length > 0 ? ` ${countUnreadable(unreadable.length)}` : ''}`,
  ].join('\n\n');
  const ordered = sections.flatMap((section) => section.changes);
  const parts: Part[] = [
    ...sections.map(({ title, unfolded, changes: held }) => ({
      title,
      unfolded,
      items: held.map((change) => describeChange(change, site)),
    })),
    { title: 'Not yet in the feeds', items: ordered.flatMap((change) => describeSilent(change)) },
    { title: 'Not compared', unfolded: 3, items: unreadable },
    { title: 'Pages to look at', items: describePages(ordered, site) },
  ].filter(({ items }) => items.length > 0);
  const room = limit - head.length - parts.length * FRAME;
  return `${[head, ...fitInto(room, parts).map(formatPart)].join('\n\n')}\n`;
}

function pick(changes: readonly Change[], { holds, rank = () => 0 }: CommentSection): Change[] {
  return changes.filter(holds).sort((a, b) => rank(a) - rank(b));
}

/** Items with their title; those after the first ones are folded. */
function formatPart({ title, items, leftOut, unfolded = UNFOLDED }: Fitted<Part>): string {
  const isLong = items.length > unfolded + 2;
  const list = (some: readonly string[]) => some.map((item) => `- ${item}`).join('\n');
  const folded = items.slice(unfolded);
  return [
    `### ${title}`,
    ...(items.length > 0 ? [list(isLong ? items.slice(0, unfolded) : items)] : []),
    ...(isLong
      ? [`<details>\n<summary>${folded.length} more</summary>\n\n${list(folded)}\n\n</details>`]
      : []),
    ...(leftOut > 0
      ? [
          `${leftOut} more ${leftOut === 1 ? 'is' : 'are'} left out, since a comment can hold only so much; \`--json\` prints all.`,
        ]
      : []),
  ].join('\n\n');
}

const countUnreadable = (count: number) =>
  `${plural(count, 'file')} cannot be read and ${count === 1 ? 'is' : 'are'} left out; see “Not compared”.`;

function describeUnreadable({ file, line, found }: Finding, version: string): string {
  return `${asCode(file)}, line ${line} of the ${version} version: ${escapeText(found)}`;
}

/** How many names say why a page is listed. */
const MOST_NAMES = 3;

function describePages(changes: readonly Change[], site: string | undefined): string[] {
  return pagesToLookAt(changes).map(({ address, isOwn, shows }) => {
    const page = site === undefined ? asCode(address) : asLink(asCode(address), address, site);
    const names = shows.slice(0, MOST_NAMES).map((name) => escapeText(name));
    const more = shows.length > MOST_NAMES ? ` and ${shows.length - MOST_NAMES} more` : '';
    return isOwn || shows.length === 0 ? page : `${page} shows ${names.join(', ')}${more}`;
  });
}
