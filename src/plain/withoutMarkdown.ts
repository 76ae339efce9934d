import { addresses } from '../survey/addresses.ts';

/** Pages that have no Markdown, each with why. */
export const WITHOUT_MARKDOWN: Readonly<Record<string, string>> = {
  [addresses.search]: 'a field; its results are made in the browser',
  [addresses.contributeAdd]: 'a form',
  [addresses.readingList]: 'shows what is kept on the device',
  '/404/': 'stands at every address where nothing is',
};

/** Whether a page has its text as Markdown beside it. */
export const hasMarkdown = (page: string): boolean => !Object.hasOwn(WITHOUT_MARKDOWN, page);
