import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { mediaTypeOf } from '../../src/site/mediaTypes.ts';
import { attribute, type BuiltPage, type BuiltSite, pageAt, readSite } from './support.ts';

const ORIGIN = TEST_SITES.published.env['SITE_URL'] ?? '';
const REPOSITORY = TEST_SITES.published.env['REPOSITORY_URL'] ?? '';
const UNLISTED = ['/404.html', '/search/', '/reading-list/'];

let root: BuiltSite;
let published: BuiltSite;
beforeAll(() => {
  root = readSite(TEST_SITES.root);
  published = readSite(TEST_SITES.published);
});

describe('a site that does not know its own address', () => {
  test('claims none', () => {
    expect(
      [...root.pages.values()].filter((page) => canonicals(page).length > 0).map(({ address }) => address),
    ).toEqual([]);
  });

  test('has no sitemap', () => {
    expect([...root.files].filter((file) => /sitemap/.test(file))).toEqual([]);
    expect([...root.pages.values()].filter(({ html }) => html.includes('sitemap'))).toEqual([]);
  });
});

describe('a site that knows its own address', () => {
  test('names it on every page that is listed', () => {
    for (const page of published.pages.values())
      expect(canonicals(page), page.address).toEqual(
        UNLISTED.includes(page.address) ? [] : [`${ORIGIN}${page.path}`],
      );
  });

  test('lists all its pages in its sitemap, and nothing else', () => {
    const locations = (file: string) =>
      [...readFileSync(join(published.site.folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, url = '']) => url,
      );
    const prefix = `${ORIGIN}${published.site.base}`;
    const parts = locations('sitemap-index.xml').map((url) => {
      expect(url.startsWith(prefix), url).toBe(true);
      return url.slice(prefix.length);
    });
    const listed = parts.flatMap(locations).sort();
    const pages = [...published.pages.values()].filter(({ address }) => !UNLISTED.includes(address));
    expect(listed).toEqual(pages.map(({ path }) => `${ORIGIN}${path}`).sort());
  });
});

test('only pages that are not listed keep search engines out', () => {
  for (const { pages } of [root, published])
    for (const { address, elements } of pages.values()) {
      const robots = elements.filter((element) => attribute(element, 'name') === 'robots');
      expect(
        robots.map((element) => attribute(element, 'content')),
        address,
      ).toEqual(UNLISTED.includes(address) ? ['noindex'] : []);
    }
});

describe('links to the repository', () => {
  const links = ({ elements }: BuiltPage) =>
    elements.filter(({ tagName }) => tagName === 'a').flatMap((element) => attribute(element, 'href') ?? []);
  const edits = (page: BuiltPage) => links(page).filter((href) => href.includes('/edit/'));

  test('lead to the file that a page is made from', () => {
    for (const page of published.pages.values()) {
      const [, kind, id] = /^\/(papers|questions)\/([^/]+)\/$/.exec(page.address) ?? [];
      if (kind === undefined) continue;
      const files = edits(page).map((href) => href.replace(`${REPOSITORY}/edit/main/`, ''));
      expect(files.length, page.address).toBeGreaterThan(0);
      for (const file of files) {
        expect(file).toMatch(new RegExp(`^content/${kind}/(?:[a-z-]+/)?${id}\\.mdx$`));
        expect(existsSync(file), file).toBe(true);
      }
    }
  });

  test.each([
    ['/', 'content/site.yaml'],
    ['/capability-debate/', 'content/sections/capability-debate.mdx'],
    ['/browse/', 'content/vocabulary.yaml'],
    ['/browse/model/', 'content/vocabulary.yaml'],
    ['/contribute/errors/', 'src/pages/contribute/errors.astro'],
    ['/glossary/', 'content/glossary/pass-at-k.mdx'],
    ['/about/', 'src/pages/about.astro'],
    ['/contribute/', 'src/pages/contribute/index.astro'],
  ])('lead from %s to %s', (address, file) => {
    expect(edits(pageAt(published, address))).toContain(`${REPOSITORY}/edit/main/${file}`);
  });

  test('lead to no file that is not there', () => {
    const files = new Set([...published.pages.values()].flatMap(edits));
    expect([...files].filter((href) => !existsSync(href.replace(`${REPOSITORY}/edit/main/`, '')))).toEqual(
      [],
    );
  });

  test('let readers of every page report a mistake on it, with its address filled in', () => {
    for (const page of published.pages.values()) {
      // The last one is that of the footer.
      const form = links(page)
        .filter((href) => href.startsWith(`${REPOSITORY}/issues/new?`))
        .at(-1);
      const { searchParams } = new URL(form ?? '', ORIGIN);
      expect(searchParams.get('template'), page.address).toBe('report-mistake.yml');
      if (page.address !== '/404.html') expect(searchParams.get('page')).toBe(`${ORIGIN}${page.path}`);
    }
  });

  test('are there only where the repository is known', async () => {
    // A clone knows its repository from git, as the build without `REPOSITORY_URL` does.
    vi.stubEnv('REPOSITORY_URL', '');
    const { REPOSITORY: known } = await import('../../src/site/repository.ts');
    vi.unstubAllEnvs();
    for (const page of root.pages.values()) {
      const toRepository = [...edits(page), ...links(page).filter((href) => href.includes('/issues/new'))];
      expect(
        toRepository.every((href) => known !== undefined && href.startsWith(`${known}/`)),
        page.address,
      ).toBe(true);
      expect(
        links(page).filter((href) => href.includes(REPOSITORY) || href.includes('undefined')),
        page.address,
      ).toEqual([]);
    }
  });
});

describe.each(Object.values(TEST_SITES))('the policy of the $name', ({ name }) => {
  const pages = () => (name === root.site.name ? root : published).pages.values();

  test('stands on every page, before anything that it rules', () => {
    for (const { address, elements } of pages()) {
      const policies = elements.filter(isPolicy);
      expect(policies, address).toHaveLength(1);
      const first = elements.findIndex(({ tagName }) => ['script', 'link', 'style', 'img'].includes(tagName));
      expect(elements.findIndex(isPolicy), address).toBeLessThan(first);
    }
  });

  test('allows nothing inline but the scripts of the page, by their digests', () => {
    for (const page of pages()) {
      const rules = policyOf(page);
      const sources = [...rules.values()].flat();
      expect(rules.get('default-src'), page.address).toEqual(["'none'"]);
      expect(
        sources.filter((source) => ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"].includes(source)),
      ).toEqual([]);
      expect(
        sources.filter((source) => /^(?:\*|https?:|data:|blob:)/.test(source)),
        page.address,
      ).toEqual([]);
      const digests = (rules.get('script-src') ?? []).filter((source) => source.startsWith("'sha"));
      expect(new Set(digests), page.address).toEqual(new Set(inlineScripts(page).map(digest)));
    }
  });
});

function canonicals({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
    .flatMap((element) => attribute(element, 'href') ?? []);
}

type Element = BuiltPage['elements'][number];

const isPolicy = (element: Element) =>
  element.tagName === 'meta' && /^content-security-policy$/i.test(attribute(element, 'httpEquiv') ?? '');

function policyOf({ elements }: BuiltPage): Map<string, string[]> {
  const policy = elements.find(isPolicy);
  const text = policy ? (attribute(policy, 'content') ?? '') : '';
  return new Map(
    text.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** Texts of the scripts that stand in the page and are run or obeyed; data is neither. */
function inlineScripts({ elements }: BuiltPage): string[] {
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .filter(
      (element) => attribute(element, 'src') === undefined && !/json/.test(attribute(element, 'type') ?? ''),
    )
    .map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));
}

const digest = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('every file has a media type, so that the local server sends none as unknown; the search reads its own itself', () => {
  const unknown = [...root.files, ...published.files].filter(
    (file) => !file.startsWith('pagefind/') && mediaTypeOf(file) === undefined,
  );
  expect(unknown).toEqual([]);
});
