import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { ExpandedNode } from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { CARD_SIZE } from '../../src/cards/drawCard.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { typeset } from '../../src/site/typeset.ts';
import { splitName } from '../../src/survey/authorName.ts';
import { expand, problemsOf } from '../fixtures/schemaOrg.ts';
import { attribute, type BuiltPage, type BuiltSite, pageAt, readSite } from './support.ts';
import { otherOffers, savedByZotero } from './zotero.ts';

const ORIGIN = TEST_SITES.published.env['SITE_URL'] ?? '';
const HOME = `${ORIGIN}${TEST_SITES.published.base}`;

let root: BuiltSite;
let published: BuiltSite;
/** Pages that are listed, and so may be shared and described. */
let listed: BuiltPage[];
beforeAll(() => {
  root = readSite(TEST_SITES.root);
  published = readSite(TEST_SITES.published);
  listed = [...published.pages.values()].filter((page) => !isUnlisted(page));
});

/** The contents of the `meta` elements with a name or property. */
const metas = ({ elements }: BuiltPage, name: string) =>
  elements
    .filter((element) => (attribute(element, 'name') ?? attribute(element, 'property')) === name)
    .map((element) => attribute(element, 'content') ?? '');
const isUnlisted = (page: BuiltPage) => metas(page, 'robots').includes('noindex');
const isPaper = ({ address }: BuiltPage) => /^\/papers\/[^/]+\/$/.test(address);
const isScript = (element: Element) => attribute(element, 'type') === 'application/ld+json';
const blocksOf = ({ elements }: BuiltPage) => elements.filter(isScript).map((element) => textOf(element));
/** Whether a whole address of this site is there, with its anchor. */
function isThere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const page = published.pages.get(`/${pathname.slice(TEST_SITES.published.base.length)}`);
  if (hash) return page?.byId.has(decodeURIComponent(hash.slice(1))) ?? false;
  return page !== undefined || published.files.has(pathname.slice(TEST_SITES.published.base.length));
}

describe('a shared link', () => {
  test('shows title, text and picture of its page: each is said once', () => {
    for (const page of listed)
      for (const name of [
        'og:type',
        'og:site_name',
        'og:title',
        'og:description',
        'og:url',
        'og:image',
        'og:image:width',
        'og:image:height',
        'og:image:alt',
        'twitter:card',
      ]) {
        const found = metas(page, name);
        expect(found, `${page.address} ${name}`).toHaveLength(1);
        expect(found[0]?.trim(), `${page.address} ${name}`).toBeTruthy();
      }
  });

  test('leads to the canonical address', () => {
    for (const page of listed) {
      const canonical = page.elements.filter((element) => attribute(element, 'rel') === 'canonical');
      expect(metas(page, 'og:url'), page.address).toEqual(
        canonical.map((element) => attribute(element, 'href')),
      );
    }
  });

  test('has a picture that is there, of the size that it says, and not too heavy', () => {
    const pictures = new Set(listed.flatMap((page) => metas(page, 'og:image')));
    for (const picture of pictures) {
      expect(picture.startsWith(HOME), picture).toBe(true);
      const png = readFileSync(join(published.site.folder, picture.slice(HOME.length)));
      expect(png.subarray(0, 8).toString('latin1'), picture).toBe('\x89PNG\r\n\x1a\n');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([
        CARD_SIZE.width,
        CARD_SIZE.height,
      ]);
      expect(png.length, picture).toBeLessThanOrEqual(40_000);
    }
    const [width, height] = [String(CARD_SIZE.width), String(CARD_SIZE.height)];
    for (const page of listed)
      expect([...metas(page, 'og:image:width'), ...metas(page, 'og:image:height')]).toEqual([width, height]);
  });

  test('to a paper, a question or a section has a picture of its own, and no picture belongs to no page', () => {
    const own = listed.filter(
      ({ byId, address }) =>
        isPaper({ address } as BuiltPage) || byId.has('start-here') || byId.has('would-settle'),
    );
    expect(own.length).toBeGreaterThan(90);
    for (const page of own)
      expect(metas(page, 'og:image'), page.address).toEqual([`${ORIGIN}${page.path}card.png`]);
    const shown = new Set(listed.flatMap((page) => metas(page, 'og:image')));
    const made = [...published.files]
      .filter((file) => file.endsWith('card.png'))
      .map((file) => `${HOME}${file}`);
    expect(new Set(made)).toEqual(shown);
  });

  test('says nothing where the site does not know its own address, where no pictures are made either', () => {
    for (const page of root.pages.values()) {
      expect(page.html.match(/<meta (?:property="og:|name="(?:twitter|dcterms))/g), page.address).toBeNull();
      expect(blocksOf(page), page.address).toEqual([]);
    }
    expect([...root.files].filter((file) => file.endsWith('card.png'))).toEqual([]);
  });
});

test('pages that are not listed, and those that have moved, describe and share nothing', () => {
  const silent = [...published.pages.values(), ...published.moved.values()].filter(isUnlisted);
  expect(silent.length).toBeGreaterThan(1);
  for (const page of silent) {
    expect(
      page.html.match(/<meta (?:property="og:|name="(?:twitter|dcterms|citation|z:))/g),
      page.address,
    ).toBeNull();
    expect(blocksOf(page), page.address).toEqual([]);
  }
});

test('every page is described to search engines, but that of a paper, whose abstract it would be taken for', () => {
  for (const { pages } of [root, published])
    for (const page of pages.values())
      expect(metas(page, 'description').filter(Boolean), page.address).toHaveLength(isPaper(page) ? 0 : 1);
});

describe('Zotero, by a model of its rules', () => {
  const { content } = checkContent(contentRoot());

  test('saves from the page of a paper that paper as a preprint, and nothing else', () => {
    for (const site of [root, published])
      for (const { id, data } of content?.papers ?? []) {
        const page = pageAt(site, `/papers/${id}/`);
        const saved = savedByZotero(page);
        expect(saved, id).toMatchObject({
          itemType: 'preprint',
          fields: {
            title: typeset(data.title),
            date: data.published.replaceAll('-', '/'),
            DOI: `10.48550/arXiv.${data.arxiv}`,
            url: `https://arxiv.org/abs/${data.arxiv}`,
            repository: 'arXiv',
            archiveID: `arXiv:${data.arxiv}`,
          },
          pdf: `https://arxiv.org/pdf/${data.arxiv}`,
        });
        expect(Object.keys(saved?.fields ?? {}), id).toHaveLength(6);
        expect(otherOffers(page), id).toEqual([]);
      }
  });

  test('saves all authors in order; it only puts periods to initials, and capitals into lower case', () => {
    const plain = (name: string) => name.replaceAll('.', '').toLowerCase();
    for (const { id, data } of content?.papers ?? []) {
      const saved = savedByZotero(pageAt(published, `/papers/${id}/`))?.creators ?? [];
      expect(
        saved.map(({ firstName, lastName }) => [plain(firstName), plain(lastName)]),
        id,
      ).toEqual(data.authors.map(splitName).map(({ given, family }) => [plain(given), plain(family)]));
    }
  });

  test('saves any other page as a page of the survey, of the day of this version', () => {
    const days = new Set<string | undefined>();
    for (const page of listed) {
      if (isPaper(page)) continue;
      const saved = savedByZotero(page);
      expect(saved, page.address).toMatchObject({
        itemType: 'webpage',
        fields: { url: `${ORIGIN}${page.path}`, publicationTitle: 'Reward & Reason' },
        creators: [],
      });
      expect(saved?.pdf, page.address).toBeUndefined();
      expect(metas(page, 'citation_title'), page.address).toEqual([]);
      days.add(saved?.fields['date']);
    }
    expect([...days]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });
});

describe('what pages describe as JSON-LD', () => {
  const things = new Map<string, ExpandedNode[]>();
  beforeAll(async () => {
    for (const page of listed)
      for (const block of blocksOf(page)) things.set(page.address, await expand(block));
  });
  const typesAt = (address: string) => things.get(address)?.flatMap((thing) => thing['@type']) as string[];
  const schema = (...names: string[]) => names.map((name) => `http://schema.org/${name}`);

  test('is there for papers, questions, sections, the glossary and the survey itself, once', () => {
    for (const page of listed) expect(blocksOf(page).length, page.address).toBeLessThanOrEqual(1);
    expect(typesAt('/')).toEqual(schema('WebSite'));
    expect(typesAt('/glossary/')).toEqual(schema('DefinedTermSet'));
    for (const page of listed) {
      if (isPaper(page))
        expect(typesAt(page.address), page.address).toEqual(schema('Article', 'ScholarlyArticle'));
      if (page.byId.has('start-here') || page.byId.has('would-settle'))
        expect(typesAt(page.address), page.address).toEqual(schema('Article'));
    }
  });

  test('loses no term and follows schema.org and CiTO', () => {
    expect(things.size).toBeGreaterThan(95);
    expect(
      [...things].flatMap(([page, all]) => problemsOf(all).map((problem) => `${page}: ${problem}`)),
    ).toEqual([]);
  });

  test('names nothing of this site that is not there', () => {
    const named = new Set<string>();
    for (const all of things.values())
      JSON.stringify(all, (key, value: unknown) => {
        if (typeof value === 'string' && (key === '@id' || key === '@value') && value.startsWith(ORIGIN))
          named.add(value.replace('?q={search_term_string}', ''));
        return value;
      });
    expect(named.size).toBeGreaterThan(150);
    expect([...named].filter((address) => !isThere(address))).toEqual([]);
  });

  test('claims a citation only where a paper itself speaks of the other', () => {
    const { content } = checkContent(contentRoot());
    const papers = content?.papers ?? [];
    const doi = (slug: string) =>
      `https://doi.org/10.48550/arXiv.${papers.find(({ id }) => id === slug)?.data.arxiv}`;
    let claimed = 0;
    for (const { id, data } of papers) {
      const paper = things.get(`/papers/${id}/`)?.find((thing) => thing['@id'] === doi(id)) ?? {};
      const cited = Object.entries(paper)
        .filter(([property]) => property.startsWith('http://purl.org/spar/cito/'))
        .flatMap(([, values]) => (values as ExpandedNode[]).map((value) => value['@id']));
      const stated = data.relations
        .filter(({ basis }) => basis === 'named')
        .filter(({ type }) => !['explains', 'same-mechanism', 'alternative-to'].includes(type));
      expect(cited.sort(), id).toEqual(stated.map((relation) => doi(relation.paper)).sort());
      claimed += cited.length;
    }
    expect(claimed).toBeGreaterThan(0);
  });
});
