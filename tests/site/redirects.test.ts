import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOVED_CONTENT, MOVED_SITE } from '../../scripts/lib/testSites.ts';
import { readContent } from '../../src/content/readContent.ts';
import type { Redirect } from '../../src/schema/redirects.ts';
import { splitAddress } from '../../src/survey/addresses.ts';
import { attribute, type BuiltPage, type BuiltSite, newAddressOf, pageAt, readSite } from './support.ts';

const ORIGIN = MOVED_SITE.env['SITE_URL'] ?? '';
const underBase = (address: string) => MOVED_SITE.base + address.slice(1);

let site: BuiltSite;
let redirects: Redirect[];
beforeAll(() => {
  site = readSite(MOVED_SITE);
  redirects = readContent(MOVED_CONTENT).content?.redirects.data.redirects ?? [];
});

const valuesOf = ({ elements }: BuiltPage, tag: string, name: string) =>
  elements.filter(({ tagName }) => tagName === tag).flatMap((element) => attribute(element, name) ?? []);

describe('an old page', () => {
  test('stands at each old address of a page, and nowhere else', () => {
    const pages = redirects.map(({ from }) => from).filter((from) => !from.includes('#'));
    expect([...site.moved.keys()].sort()).toEqual([...pages].sort());
    expect(pages).toHaveLength(3);
  });

  test('links to the new address, and leads there without scripts', () => {
    for (const { from, to } of redirects.filter((one) => !one.from.includes('#'))) {
      const page = site.moved.get(from);
      if (!page) throw new Error(`There is no page at ${from}.`);
      expect(valuesOf(page, 'a', 'href'), from).toEqual([underBase(to)]);
      expect(page.html, from).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${underBase(to)}"></noscript>`,
      );
      expect(valuesOf(page, 'link', 'href'), from).toContain(`${ORIGIN}${underBase(splitAddress(to).page)}`);
    }
  });

  test('knows where its anchors lead that are elsewhere now', () => {
    for (const { from, to } of redirects.filter((one) => one.from.includes('#'))) {
      const { page, anchor = '' } = splitAddress(from);
      const moved = site.moved.get(page);
      if (!moved) continue;
      const link = newAddressOf(moved);
      const anchors = JSON.parse((link && attribute(link, 'dataAnchors')) ?? '{}') as Record<string, string>;
      expect(anchors[anchor], from).toBe(underBase(to));
    }
  });

  test('is kept out of search engines, of the sitemap and of our search', () => {
    const sitemap = readFileSync(join(MOVED_SITE.folder, 'sitemap-0.xml'), 'utf8');
    const folder = join(MOVED_SITE.folder, 'pagefind/fragment');
    const found = readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
    expect(sitemap).toContain(`${ORIGIN}${underBase('/papers/bound/')}`);
    expect(found.join()).toContain('/papers/bound/');
    for (const page of site.moved.values()) {
      expect(valuesOf(page, 'meta', 'content'), page.address).toContain('noindex');
      expect(sitemap).not.toContain(`${ORIGIN}${page.path}<`);
      expect(found.filter((text) => text.includes(`"url":"${page.address}"`))).toEqual([]);
    }
  });

  test('is small, obeys the policy and is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    for (const page of site.moved.values()) {
      expect(gzipSync(page.html).length, page.address).toBeLessThan(1_500);
      const scripts = page.elements.filter(({ tagName }) => tagName === 'script');
      // The theme, whose digest the policy names, and the file that leads on.
      expect(scripts.map((script) => attribute(script, 'src') !== undefined)).toEqual([false, true]);
      expect(page.html).toMatch(/content-security-policy" content="default-src 'none'; script-src 'self' /);
      const { results } = await validator.validateString(page.html, 'page.html');
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('is linked from nowhere', () => {
    const links = [...site.pages.values()].flatMap((page) => valuesOf(page, 'a', 'href'));
    expect(links.filter((href) => site.moved.has(`/${href.slice(MOVED_SITE.base.length)}`))).toEqual([]);
  });
});

describe('an old anchor of a page that is still there', () => {
  test.each([
    ['/glossary/', 'pass-at-k', 'coverage'],
    ['/debate/', 'table-claims-limit', 'table-claims-bound'],
    ['/papers/prolonged/', 'on-boundary', 'on-edge'],
    ['/papers/clip/', 'result-range', 'findings'],
  ])('on %s, #%s, stands inside of the part that it names now', (address, old, now) => {
    const { byId, elements } = pageAt(site, address);
    const part = byId.get(now);
    const anchor = byId.get(old);
    if (!part || !anchor) throw new Error(`${address} lacks #${part ? old : now}.`);
    expect(anchor.children).toEqual([]);
    expect(JSON.stringify(part)).toContain(JSON.stringify(anchor));
    expect(elements.filter((element) => attribute(element, 'id') === old)).toHaveLength(1);
  });

  test('leads to another page by a link, where the part is there now', () => {
    const page = pageAt(site, '/debate/');
    const part = page.byId.get('clipping');
    expect(JSON.stringify(part)).toContain(JSON.stringify(underBase('/training/#stability')));
  });
});

test('pages without moved parts have no trace of them', () => {
  for (const { address, html } of site.pages.values())
    expect(html.includes('moved-parts'), address).toBe(address === '/debate/');
});
