import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOVED_SITE, TEST_SITES, type TestSite } from '../../scripts/lib/testSites.ts';
import { news } from '../../src/feeds/news.ts';
import { buildSurvey } from '../../src/survey/buildSurvey.ts';
import { readSmallSurvey } from '../fixtures/findings.ts';
import { validateAtom } from '../fixtures/validateAtom.ts';
import { attribute, type BuiltPage, type BuiltSite, newAddressOf, readSite } from './support.ts';

const ORIGIN = 'https://survey.example';
const FEED = /(?:^|\/)feed\.xml$/;

/** The feeds of a site by their path from its root. */
const feedsOf = ({ files }: BuiltSite): string[] => [...files].filter((file) => FEED.test(file));

const read = ({ site }: BuiltSite, file: string) => readFileSync(join(site.folder, file), 'utf8');

const idsIn = (xml: string) => [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id = '']) => id);

/** The feeds that the head of a page names. */
const named = ({ elements }: BuiltPage) =>
  elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'type') === 'application/atom+xml')
    .map((element) => ({
      rel: attribute(element, 'rel'),
      href: attribute(element, 'href') ?? '',
      title: attribute(element, 'title'),
    }));

describe.each<{ name: string; testSite: TestSite; least: number }>([
  { name: TEST_SITES.published.name, testSite: TEST_SITES.published, least: 19 },
  { name: MOVED_SITE.name, testSite: MOVED_SITE, least: 5 },
])('the feeds of the $name', ({ testSite, least }) => {
  let site: BuiltSite;
  let feeds: string[];
  beforeAll(() => {
    site = readSite(testSite);
    feeds = feedsOf(site);
  });
  const whole = (file: string) => `${ORIGIN}${testSite.base}${file}`;
  const isFormer = (file: string) => site.moved.has(`/${file.replace(FEED, '/')}`);

  test('are valid', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(least);
    expect(
      feeds
        .filter((file) => !isFormer(file))
        .flatMap((file) =>
          validateAtom(read(site, file), whole(file)).map((complaint) => `${file}: ${complaint}`),
        ),
    ).toEqual([]);
  });

  test('are those that pages name in their heads, each with its title', () => {
    const pages = [...site.pages.values()].filter((page) => named(page).length > 0);
    const links = pages.flatMap((page) => named(page).map((link) => ({ page: page.address, ...link })));
    for (const { page, rel, href, title = '' } of links) {
      const file = href.slice(testSite.base.length);
      expect(feeds, page).toContain(file);
      expect(rel).toBe('alternate');
      const [, first] = /<title type="text">([^<]*)</.exec(read(site, file)) ?? [];
      expect(first).toBe(title.replaceAll('&', '&amp;'));
      expect(file).toBe(page === '/changes/' ? 'feed.xml' : `${page.slice(1)}feed.xml`);
    }
    const pageOf = (file: string) => `/${file.replace(/feed\.xml$/, '')}`;
    expect(links.map(({ page }) => page).sort()).toEqual(
      [...feeds.filter((file) => !isFormer(file)).map(pageOf), '/changes/'].sort(),
    );
  });

  test('lead to pages and parts that are there', () => {
    const lost = feeds.flatMap((file) => {
      const xml = read(site, file);
      return [...addressesIn(xml)].filter((address) => {
        if (!address.startsWith(whole(''))) return !address.startsWith('https://arxiv.org/abs/');
        const [path = '', anchor] = address.slice(whole('').length).split('#');
        const page = site.pages.get(`/${path}`);
        return page ? anchor !== undefined && !page.byId.has(anchor) : !site.files.has(path);
      });
    });
    expect(lost).toEqual([]);
  });

  test('of the survey, its sections and its questions have an id each', () => {
    const ids = feeds.filter((file) => !isFormer(file)).map((file) => idsIn(read(site, file))[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what was renamed', () => {
  let site: BuiltSite;
  beforeAll(() => {
    site = readSite(MOVED_SITE);
  });

  test('comes to those who followed it at its old address, which names the new one', () => {
    expect(newAddressOf(site.moved.get('/questions/boundary/') as BuiltPage)).toBeDefined();
    expect(read(site, 'questions/boundary/feed.xml')).toBe(read(site, 'questions/edge/feed.xml'));
    expect(
      validateAtom(
        read(site, 'questions/boundary/feed.xml'),
        `${ORIGIN}${MOVED_SITE.base}questions/edge/feed.xml`,
      ),
    ).toEqual([]);
  });

  test('is not new again: all items have the ids that they had before', () => {
    const before = news(buildSurvey(readSmallSurvey()), []).map(({ id }) => id);
    const now = new Set(feedsOf(site).flatMap((file) => idsIn(read(site, file))));
    expect(before).toHaveLength(5);
    expect(before.filter((id) => !now.has(id))).toEqual([]);
  });

  test('has its corrections on the page of changes and in the feed of the question', () => {
    const page = site.pages.get('/changes/')?.html ?? '';
    const feed = read(site, 'questions/edge/feed.xml');
    expect(page).toContain('The finding named the wrong model.');
    expect(page).toContain('A name was misspelled: &lt;Turing&gt; &amp; “Lovelace”.');
    expect(feed).toContain('<title type="text">Changed evidence: Limit on “Does the boundary move?”</title>');
    expect(feed).not.toContain('misspelled');
  });
});

test('a site that does not know its own address has no feeds and speaks of none', () => {
  const site = readSite(TEST_SITES.root);
  expect(feedsOf(site)).toEqual([]);
  expect(
    [...site.pages.values()]
      .filter(({ html }) => /feed\.xml|atom\+xml|by feed/.test(html))
      .map(({ address }) => address),
  ).toEqual([]);
  expect(site.pages.get('/changes/')?.byId.has('feeds')).toBe(false);
});

test('the page of changes names every entry of the survey, in the order of days', () => {
  const { pages } = readSite(TEST_SITES.published);
  const page = pages.get('/changes/');
  const links = new Set(page?.elements.map((element) => attribute(element, 'href')));
  const papers = [...pages.values()].filter(({ address }) => /^\/papers\/[^/]+\/$/.test(address));
  expect(papers.filter(({ path }) => !links.has(path)).map(({ address }) => address)).toEqual([]);
  const days = [...(page?.byId.keys() ?? [])].filter((id) => /^day-\d{4}-\d\d-\d\d$/.test(id));
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().reverse());
});

/** Every address that a feed leads to, in its elements and in its HTML. */
function addressesIn(xml: string): Set<string> {
  const found = new Set([...xml.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, address = '']) => address));
  for (const [, escaped = ''] of xml.matchAll(/<content type="html">([^<]*)</g))
    visit(fromHtml(asText(escaped), { fragment: true }), 'element', (element) => {
      const address = attribute(element, 'href');
      if (address !== undefined) found.add(address);
    });
  return found;
}

const asText = (escaped: string) =>
  escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
