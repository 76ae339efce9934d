import { type Content, findingAt, type PaperEntry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import type { Finding } from '../../findings/finding.ts';
import { pathName } from '../../schema/explainIssue.ts';

/** The day of publication fits the arXiv id, and what was done with the paper came later. */
export function checkDates({ papers }: Content): Finding[] {
  return papers.flatMap((paper) => [...checkMonth(paper), ...checkOrder(paper)]);
}

/** `published` falls in the month of the arXiv id or a neighboring one, unless a note says why not. */
function checkMonth(paper: PaperEntry): Finding[] {
  const { arxiv, published, publishedNote } = paper.data;
  if (publishedNote || isNearId(published, arxiv)) return [];
  return [
    findingAt(paper, ['published'], {
      rule: 'date-disagrees',
      found: `\`published\` is \`${published}\`, but the arXiv id ${arxiv} is of ${monthOf(arxiv)}.`,
      expected: 'Expected that month or a neighboring one.',
      fix: 'Correct the date, or say in `publishedNote` why the two differ.',
    }),
  ];
}

/** A paper is added and checked once it is published. arXiv's days are those of UTC, so that one may seem to be earlier. */
function checkOrder(paper: PaperEntry): Finding[] {
  const { published, source, added } = paper.data;
  const dates: [path: DataPath, date: string][] = [
    [['source', 'checked'], source.checked],
    [['added'], added],
  ];
  return dates
    .filter(([, date]) => dayAfter(date) < published)
    .map(([path, date]) =>
      findingAt(paper, path, {
        rule: 'not-published-yet',
        found: `\`${pathName(path)}\` is \`${date}\`, but the paper was published on ${published}.`,
        expected: 'Expected that day or a later one.',
        fix: 'Correct one of the two dates, or the clock of the machine that wrote it.',
      }),
    );
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether a date falls in the month of an arXiv id or a neighboring one. */
export function isNearId(date: string, arxiv: string): boolean {
  return Math.abs(monthNumber(date) - monthNumber(monthOf(arxiv))) <= 1;
}

const monthOf = (arxiv: string) => `20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`;

/** Months since year 0 of a date that begins with `YYYY-MM`. */
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
