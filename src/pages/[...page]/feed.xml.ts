import type { APIRoute } from 'astro';
import { writeAtom } from '../../feeds/atom.ts';
import type { Feed } from '../../feeds/feeds.ts';
import { href } from '../../site/href.ts';
import { FEEDS, idOf } from '../../site/news.ts';
import { MOVED_PAGES } from '../../site/redirects.ts';
import { readSettings } from '../../site/settings.ts';
import { survey } from '../../site/survey.ts';

/** Feeds hold whole addresses. A page that has moved keeps its feed, so that whoever follows it misses nothing. */
export function getStaticPaths() {
  if (readSettings(process.env).site === undefined) return [];
  return FEEDS.flatMap((feed) => {
    const former = MOVED_PAGES.filter(({ to }) => to === feed.page).map(({ from }) => from);
    return [feed.page, ...former].map((page) => ({
      params: { page: page.replace(/^\/|\/$/g, '') || undefined },
      props: { feed },
    }));
  });
}

export const GET: APIRoute<{ feed: Feed }> = ({ props, site }) => {
  const root = new URL(href('/'), site).href;
  return new Response(writeAtom(props.feed, { site: survey.site, root, idOf }));
};
