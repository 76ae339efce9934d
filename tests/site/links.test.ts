import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { attribute, type BuiltPage, type BuiltSite, ORIGIN, readSite } from './support.ts';

/** An address that a page names. */
interface Reference {
  element: Element;
  /** As the file has it. */
  text: string;
  /** `resource` is loaded with the page, `link` is followed by the reader, `metadata` is for machines. */
  use: 'resource' | 'link' | 'metadata';
}

const LOADED_LINKS = [
  'stylesheet',
  'preload',
  'modulepreload',
  'icon',
  'apple-touch-icon',
  'manifest',
  'prefetch',
];
const ID_REFERENCES = [
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'popoverTarget',
  'list',
  'headers',
];

describe.each(Object.values(TEST_SITES))('the $name', (testSite) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = readSite(testSite);
  });

  /** Complaints about all pages, each with its page; a reader of the failure sees all of them at once. */
  const complaints = (look: (page: BuiltPage) => Iterable<string>) =>
    [...site.pages.values()].flatMap((page) =>
      [...look(page)].map((complaint) => `${page.address}: ${complaint}`),
    );

  test('has pages', () => {
    expect(site.pages.size).toBeGreaterThan(80);
  });

  test('has no link that leads nowhere, leaves the base path or relies on a redirect', () => {
    expect(
      complaints((page) => internal(page).flatMap(({ url, text }) => complainOfTarget(site, url, text))),
    ).toEqual([]);
  });

  test('has no link to an anchor that is missing', () => {
    expect(
      complaints((page) =>
        internal(page).flatMap(({ url, text }) => {
          const target = url.hash && site.pages.get(`/${fileOf(site, url)}`.replace(/index\.html$/, ''));
          return target && !target.byId.has(decodeURIComponent(url.hash.slice(1))) ? [text] : [];
        }),
      ),
    ).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    expect(
      complaints((page) =>
        references(page)
          .filter(({ use, text }) => use === 'resource' && new URL(text, ORIGIN).origin !== ORIGIN)
          .map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('loads from its style sheets only files that it has', () => {
    const missing = [...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(join(testSite.folder, file), 'utf8');
        expect(css, `${file} imports a style sheet`).not.toMatch(/@import/);
        return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, text = '']) =>
          complainOfTarget(site, new URL(text, `${ORIGIN}${testSite.base}${file}`), `${file}: ${text}`),
        );
      });
    expect(missing).toEqual([]);
  });

  test('links to other sites by https only', () => {
    expect(
      complaints((page) =>
        references(page)
          .filter(({ text }) => !['https:', 'mailto:'].includes(new URL(text, ORIGIN).protocol))
          .map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('has each id once on a page', () => {
    expect(
      complaints(({ elements }) => {
        const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
        return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
      }),
    ).toEqual([]);
  });

  test('names no element by an id that is not on the page', () => {
    expect(
      complaints(({ elements, byId }) =>
        elements.flatMap((element) =>
          ID_REFERENCES.flatMap((name) => (attribute(element, name) ?? '').split(' ').filter(Boolean)).filter(
            (id) => !byId.has(id),
          ),
        ),
      ),
    ).toEqual([]);
  });

  test('has nothing that the policy blocks: no style attribute, no inline style sheet, no event handler', () => {
    expect(
      complaints(({ elements }) =>
        elements.flatMap((element) => [
          ...(element.tagName === 'style' ? ['<style>'] : []),
          ...Object.keys(element.properties)
            .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
            .map((name) => `<${element.tagName} ${name}>`),
        ]),
      ),
    ).toEqual([]);
  });

  test('lets browsers prefetch only its own pages', () => {
    expect(
      complaints(({ elements }) =>
        elements
          .filter((element) => attribute(element, 'type') === 'speculationrules')
          .flatMap((element) => {
            const [child] = element.children;
            const rules = JSON.parse(child?.type === 'text' ? child.value : '{}') as {
              prefetch: { where: { and: { href_matches?: string }[] } }[];
            };
            return rules.prefetch
              .map(({ where }) => where.and.flatMap(({ href_matches }) => href_matches ?? []))
              .filter((paths) => paths.join() !== `${testSite.base}*`)
              .map(String);
          }),
      ),
    ).toEqual([]);
  });

  test('has a 404 page that works at any depth', () => {
    const page = site.pages.get('/404.html');
    const relative = page && references(page).filter(({ text }) => !/^(?:\/|#|https:)/.test(text));
    expect(relative).toEqual([]);
  });

  test('can be reached from its first page by links alone', () => {
    const reached = new Set(['/']);
    const queue = ['/'];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      const page = site.pages.get(address);
      for (const { url } of page ? internal(page) : []) {
        const next = `/${fileOf(site, url) ?? ''}`.replace(/index\.html$/, '');
        if (!site.pages.has(next) || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    expect([...site.pages.keys()].filter((address) => !reached.has(address))).toEqual(['/404.html']);
  });
});

/** Every address in a page, with what it is for. */
function references({ elements }: BuiltPage): Reference[] {
  return elements.flatMap((element): Reference[] => {
    const { tagName } = element;
    const of = (name: string, use: Reference['use']): Reference[] => {
      const text = attribute(element, name);
      return text === undefined ? [] : [{ element, text, use }];
    };
    if (tagName === 'a' || tagName === 'area') return of('href', 'link');
    if (tagName === 'form') return of('action', 'link');
    if (tagName === 'link') {
      const loaded = (attribute(element, 'rel') ?? '').split(' ').some((rel) => LOADED_LINKS.includes(rel));
      return of('href', loaded ? 'resource' : 'metadata');
    }
    const sources = (attribute(element, 'srcSet') ?? '').split(',').flatMap((part): Reference[] => {
      const [text] = part.trim().split(/\s+/);
      return text ? [{ element, text, use: 'resource' }] : [];
    });
    return [
      ...['src', 'href', 'xLinkHref', 'poster', 'data'].flatMap((name) => of(name, 'resource')),
      ...sources,
    ];
  });
}

/** The references of a page that stay on the host. */
function internal(page: BuiltPage): (Reference & { url: URL })[] {
  return references(page)
    .map((reference) => ({ ...reference, url: new URL(reference.text, `${ORIGIN}${page.path}`) }))
    .filter(({ url }) => url.origin === ORIGIN);
}

/** The file that an address leads to; nothing where there is none. */
function fileOf({ site, files }: BuiltSite, { pathname }: URL): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(site.base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

function complainOfTarget(site: BuiltSite, url: URL, text: string): string[] {
  if (!url.pathname.startsWith(site.site.base)) return [`${text} leaves ${site.site.base}`];
  return fileOf(site, url) === undefined ? [`${text} leads nowhere`] : [];
}
