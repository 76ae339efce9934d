import type { APIRoute } from 'astro';
import { writeAtom } from '../../feeds/atom.ts';
import type { Feed } from '../../feeds/feeds.ts';
import { FEEDS, idOf } from '../../site/news.ts';
import { MOVED_PAGES } from '../../site/redirects.ts';
import { ROOT } from '../../site/root.ts';
import { survey } from '../../site/survey.ts';

/** Feeds hold whole addresses. A page that has moved keeps its feed, so that whoever follows it misses nothing. */
export function getStaticPaths() {
  if (!ROOT) return [];
  return FEEDS.flatMap((feed) => {
    const former = MOVED_PAGES.filter(({ to }) => to === feed.page).map(({ from }) => from);
    return [feed.page, ...former].map((page) => ({
      params: { page: page.replace(/^\/|\/$/g, '') || undefined },
      props: { feed },
    }));
  });
}

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(writeAtom(props.feed, { site: survey.site, root: ROOT ?? '', idOf }));
