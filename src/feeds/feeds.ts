import { addresses } from '../survey/addresses.ts';
import type { Survey } from '../survey/survey.ts';
import { type NewsItem, ofQuestion, ofSection, ofSurvey } from './news.ts';

/** What one feed is about, and all that is new there. */
export interface Feed {
  /** The page whose news it holds, from the survey's root; `files.feed` says where it stands. */
  page: string;
  /** The page that shows the same to people. */
  alternate: string;
  title: string;
  /** What it holds, in a sentence. */
  about: string;
  /** Day of the last change: of its newest item, else of the survey's. */
  updated: string;
  /** Newest first. */
  items: NewsItem[];
}

/** What a feed of a survey without entries says, since every feed has a date. */
const NEVER = '1970-01-01';

/** The feeds of the survey: of everything, of each section, of each question. */
export function feedsOf({ site, sections, questions }: Survey, items: readonly NewsItem[]): Feed[] {
  const feed = (one: Omit<Feed, 'updated'>): Feed => ({
    ...one,
    updated: (one.items[0] ?? items[0])?.date ?? NEVER,
  });
  return [
    feed({
      page: addresses.home,
      alternate: addresses.changes,
      title: site.title,
      about: 'New entries, changed evidence and corrections in the whole survey.',
      items: ofSurvey(items),
    }),
    ...sections.map((section) =>
      feed({
        page: addresses.section(section.id),
        alternate: addresses.section(section.id),
        title: `${site.title}: ${section.title}`,
        about: `New entries, changed evidence and corrections in the section “${section.title}”, and what other sections bring to its questions.`,
        items: ofSection(items, section),
      }),
    ),
    ...questions.map((question) =>
      feed({
        page: addresses.question(question.id),
        alternate: addresses.question(question.id),
        title: `${site.title}: ${question.short}`,
        about: `New and changed evidence on the question “${question.question}”`,
        items: ofQuestion(items, question),
      }),
    ),
  ];
}
