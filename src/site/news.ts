import { type Feed, feedsOf } from '../feeds/feeds.ts';
import { idsOf, news } from '../feeds/news.ts';
import { REDIRECTS } from './redirects.ts';
import { survey } from './survey.ts';

/** Everything that is new in the survey, newest first. */
export const NEWS = news(survey, REDIRECTS);

/** The feeds, which are published where the site knows its own address. */
export const FEEDS = feedsOf(survey, NEWS);

/** Makes the id of what stands at an address. */
export const idOf = idsOf(survey, REDIRECTS);

/** The feed of a page, given from the survey's root. */
export const feedAt = (page: string): Feed | undefined => FEEDS.find((feed) => feed.page === page);
