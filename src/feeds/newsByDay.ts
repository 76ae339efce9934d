import type { Paper, Section } from '../survey/survey.ts';
import type { NewsItem } from './news.ts';

/** What is new on one day. */
export interface NewsDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** Evidence that is new, changed or withdrawn, and corrections of entries as a whole. */
  notes: NewsItem[];
  /** New entries by section, in reading order. */
  entries: { section: Section; papers: Paper[] }[];
}

/** What is new by day, the newest first. */
export function newsByDay(items: readonly NewsItem[]): NewsDay[] {
  return [...Map.groupBy(items, ({ date }) => date)].map(([date, ofDay]) => {
    const papers = ofDay.filter(({ kind }) => kind === 'new-entry').map(({ paper }) => paper);
    return {
      date,
      notes: ofDay.filter(({ kind }) => kind !== 'new-entry'),
      entries: [...Map.groupBy(papers, ({ section }) => section)]
        .map(([section, held]) => ({ section, papers: held }))
        .sort((a, b) => a.section.number - b.section.number),
    };
  });
}
