import { type Content, findingAt, type PaperEntry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { pathName } from '../../schema/explainIssue.ts';

/** How far the earliest clocks on earth, those of Kiritimati, are ahead of UTC, in ms. */
const EARLIEST = 14 * 3_600_000;

/** The day that it is where it is latest: no one's today is later. */
export const latestToday = (now: Date): string =>
  new Date(now.getTime() + EARLIEST).toISOString().slice(0, 10);

/**
 * The latest day that it can be by a machine's clock, and by the entries: where most of them were checked later than the
 * clock says, it is the clock that is wrong.
 */
export function latestDay({ papers }: Pick<Content, 'papers'>, now: Date): string {
  const checked = papers.map(({ data }) => data.source.checked).sort();
  const usual = checked[Math.floor((checked.length - 1) / 2)] ?? '';
  const today = latestToday(now);
  return usual > today ? usual : today;
}

/**
 * No date lies in the future. This depends on when it is asked, so that a build, which is to give the same files on any
 * day, does not ask it.
 *
 * @param latest the last day that a date may be of, `YYYY-MM-DD`
 */
export function checkFutureDates({ papers }: Pick<Content, 'papers'>, latest: string): Finding[] {
  return papers.flatMap((paper) =>
    datesOf(paper).flatMap(([path, date]) =>
      date > latest ? [findingAt(paper, path, toCome(path, date, latest))] : [],
    ),
  );
}

const datesOf = ({ data }: PaperEntry): [path: DataPath, date: string][] => [
  [['published'], data.published],
  [['source', 'checked'], data.source.checked],
  [['added'], data.added],
  ...data.corrections.map(({ date }, index): [DataPath, string] => [['corrections', index, 'date'], date]),
];

const toCome = (path: DataPath, date: string, latest: string): Complaint => ({
  rule: 'future-date',
  found: `\`${pathName(path)}\` is \`${date}\`, which is still to come.`,
  expected: `Expected a day that has been: \`${latest}\` or an earlier one.`,
  fix: 'Correct the date; if it is right, the clock of this machine is behind.',
});
