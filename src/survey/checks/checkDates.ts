import { type Content, findingAt } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';

/** `published` falls in the month of the arXiv id or a neighboring one, unless a note says why not. */
export function checkDates({ papers }: Content): Finding[] {
  return papers.flatMap((paper): Finding[] => {
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
  });
}

/** Whether a date falls in the month of an arXiv id or a neighboring one. */
export function isNearId(date: string, arxiv: string): boolean {
  return Math.abs(monthNumber(date) - monthNumber(monthOf(arxiv))) <= 1;
}

const monthOf = (arxiv: string) => `20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`;

/** Months since year 0 of a date that begins with `YYYY-MM`. */
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
