import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import type { Fragment } from '../../src/search/engine/pageText.ts';
import { FIELD_ANCHOR } from '../../src/search/searchRecord.ts';
import { attribute, type BuiltSite, readSite } from './support.ts';

/** Bytes, gzipped: of the search on a page that is just loaded, and of what is ours when it opens. */
const BUDGETS = { page: 2_000, opening: 15_100 };

const ORIGIN = TEST_SITES.published.env['SITE_URL'] ?? '';

let root: BuiltSite;
let published: BuiltSite;
let fragments: Fragment[];
beforeAll(() => {
  root = readSite(TEST_SITES.root);
  published = readSite(TEST_SITES.published);
  const folder = join(published.site.folder, 'pagefind/fragment');
  fragments = readdirSync(folder).map((file) => readFragment(join(folder, file)));
});

describe('what can be found', () => {
  test('is every paper, question, term, section and topic', () => {
    const found = (pattern: RegExp) => fragments.filter(({ url }) => pattern.test(url)).length;
    const pages = (pattern: RegExp) =>
      [...published.pages.keys()].filter((path) => pattern.test(path)).length;
    expect(found(/^\/papers\/[^/]+\/$/)).toBe(pages(/^\/papers\/[^/]+\/$/));
    expect(found(/^\/questions\/[^/]+\/$/)).toBe(pages(/^\/questions\/[^/]+\/$/));
    expect(found(/^\/glossary\/#/)).toBeGreaterThan(50);
    expect(found(/^\/[^/]+\/$/)).toBe(4);
    expect(found(/^\/[^/]+\/#/)).toBeGreaterThan(70);
  });

  test('has addresses that are there, with every passage on its page', () => {
    const missing = fragments.flatMap(({ url, anchors }) => {
      const [path = '', own] = url.split('#');
      const page = published.pages.get(path);
      if (!page) return [url];
      const ids = anchors.map(({ id }) => id).filter((id) => !id.startsWith(FIELD_ANCHOR));
      return [...(own ? [own] : []), ...ids].filter((id) => !page.byId.has(id)).map((id) => `${path}#${id}`);
    });
    expect(missing).toEqual([]);
  });
});

test('every paper that is found can be cited: the search knows which record is which paper', () => {
  const slugs: Record<string, string> = JSON.parse(
    readFileSync(join(published.site.folder, 'search/papers.json'), 'utf8'),
  );
  const folder = join(published.site.folder, 'pagefind/fragment');
  const papers = readdirSync(folder).flatMap((file) => {
    const [, slug] = /^\/papers\/([^/]+)\/$/.exec(readFragment(join(folder, file)).url) ?? [];
    return slug === undefined ? [] : [[file.replace('.pf_fragment', ''), slug] as const];
  });
  expect(papers.length).toBeGreaterThan(70);
  expect(slugs).toEqual(Object.fromEntries(papers));
});

describe('the search is small', () => {
  test('on a page that is just loaded', () => {
    const scripts = readdirSync(join(published.site.folder, 'assets')).filter((file) =>
      /^SiteHeader.*\.js$/.test(file),
    );
    expect(scripts).toHaveLength(1);
    expect(sizeOf(`assets/${scripts[0]}`)).toBeLessThanOrEqual(BUDGETS.page);
  });

  test('and when it opens', () => {
    const [dialog = ''] = readdirSync(join(published.site.folder, 'assets')).filter((file) =>
      file.startsWith('searchDialog'),
    );
    const files = new Set([`assets/${dialog}`, 'search/start.json']);
    // A set takes what is added while it is gone through: scripts that scripts import are followed in turn.
    for (const file of files) for (const imported of importsOf(file)) files.add(imported);
    // What every page has loaded already.
    for (const file of files) if (file.includes('SiteHeader')) files.delete(file);
    const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    expect(files.size).toBeGreaterThan(2);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.opening);
  });

  test('and brings no interface of Pagefind that nobody loads', () => {
    expect([...published.files].filter((file) => /pagefind-.*(?:ui|worker|highlight)/.test(file))).toEqual(
      [],
    );
  });
});

describe('browsers can add the search', () => {
  test('where the site knows its address', () => {
    const xml = readFileSync(join(published.site.folder, 'opensearch.xml'), 'utf8');
    expect(xml).toContain(`template="${ORIGIN}${published.site.base}search/?q={searchTerms}"`);
    expect(xml).toContain('<ShortName>Reward &#38; Reason</ShortName>');
    for (const { elements, address } of published.pages.values()) {
      const links = elements.filter((element) => attribute(element, 'rel') === 'search');
      expect(
        links.map((link) => attribute(link, 'href')),
        address,
      ).toEqual([`${published.site.base}opensearch.xml`]);
    }
  });

  test('and not where it does not', () => {
    expect(root.files.has('opensearch.xml')).toBe(false);
    expect([...root.pages.values()].filter(({ html }) => html.includes('opensearch'))).toEqual([]);
  });
});

/** Reads what Pagefind stores of a page: gzipped, behind a signature of twelve bytes. */
function readFragment(file: string): Fragment {
  return JSON.parse(gunzipSync(readFileSync(file)).subarray(12).toString()) as Fragment;
}

const sizeOf = (file: string) => gzipSync(readFileSync(join(published.site.folder, file))).length;

/** Scripts that a script imports at once. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(published.site.folder, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}
