import XMLBuilder from 'fast-xml-builder';
import type { Site } from '../schema/site.ts';
import { addresses, atAnchor, files } from '../survey/addresses.ts';
import { collectiveAuthor } from '../survey/ownNames.ts';
import { wholeAddress } from '../survey/wholeAddress.ts';
import type { Feed } from './feeds.ts';
import { NEWS_KINDS, type NewsItem } from './news.ts';
import { newsHtml } from './newsHtml.ts';
import { FEED_DAYS, FEED_ITEMS, recent } from './recent.ts';

/** Where and of what a feed is written. */
export interface AtomOptions {
  site: Site;
  /** Whole address of the survey's root, with a slash at the end. */
  root: string;
  /** Makes the id of what stands at an address. */
  idOf(address: string): string;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  format: true,
});

/** Writes a feed as Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function writeAtom(feed: Feed, { site, root, idOf }: AtomOptions): string {
  const whole = (path: string) => wholeAddress(root, path);
  const items = recent(feed.items);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: idOf(files.feed(feed.page)),
      title: text(feed.title),
      subtitle: text(
        `${feed.about} The feed holds the last ${FEED_DAYS} days and at least ${FEED_ITEMS} items; what is older stands on ${whole(addresses.changes)}`,
      ),
      updated: instant(feed.updated),
      author: {
        name: collectiveAuthor(site.title),
        uri: whole(atAnchor(addresses.about, 'contributors')),
      },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': whole(files.feed(feed.page)) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': whole(feed.alternate) },
      ],
      icon: whole('/favicon.svg'),
      rights: text(`Text: ${site.licenses.text}`),
      entry: items.map((item) => entry(item, whole)),
    },
  });
}

function entry(item: NewsItem, whole: (path: string) => string) {
  const { section } = item.paper;
  const day = instant(item.date);
  return {
    id: item.id,
    title: text(item.title),
    published: day,
    updated: day,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': whole(item.address) },
    category: [
      category(whole(addresses.changes), item.kind, NEWS_KINDS[item.kind]),
      category(whole(addresses.home), section.id, section.title),
      ...item.questions.map(({ id, short }) => category(whole(addresses.questions), id, short)),
    ],
    summary: text(item.summary),
    content: { '@type': 'html', '#text': newsHtml(item, whole) },
  };
}

const text = (plain: string) => ({ '@type': 'text', '#text': plain });

const category = (scheme: string, term: string, label: string) => ({
  '@scheme': scheme,
  '@term': term,
  '@label': label,
});

/** A day as RFC 3339 writes an instant; entries know no hours. */
const instant = (day: string) => `${day}T00:00:00Z`;
