import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { attribute, type BuiltPage, type BuiltSite, readSite } from './support.ts';

/** Bytes as they are sent (HTML, CSS and scripts with gzip), and how many files before the reader does anything. */
const BUDGETS = { html: 10_000, css: 10_000, js: 3_000, fonts: 60_000, requests: 8 };

let site: BuiltSite;
beforeAll(() => {
  site = readSite(TEST_SITES.published);
});

describe('every page of a paper', () => {
  test('is small: a reader on a train does not wait for it', () => {
    const papers = [...site.pages.values()].filter(({ address }) => /^\/papers\/[^/]+\/$/.test(address));
    expect(papers.length).toBeGreaterThan(70);
    const over = papers.flatMap((page) => {
      const weight = weigh(page);
      return Object.entries(BUDGETS).flatMap(([name, limit]) => {
        const is = weight[name as keyof typeof BUDGETS];
        return is > limit ? [`${page.address}: ${name} ${is}, limit ${limit}`] : [];
      });
    });
    expect(over).toEqual([]);
  });
});

describe('every page of a section', () => {
  test('stays under 30 kB, however long its text and tables', () => {
    const sections = [...site.pages.values()].filter(({ byId }) => byId.has('start-here'));
    expect(sections).toHaveLength(4);
    const sizes = sections.map(({ address, html }) => ({ address, bytes: gzipSync(html).length }));
    expect(sizes.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
  });
});

describe('the form for a new paper', () => {
  test('weighs no more than a large picture, which only its page loads', () => {
    const { files, pages } = site;
    const weight = (name: RegExp) => {
      const found = [...files].filter((file) => name.test(file));
      expect(found).toHaveLength(1);
      return total(found, true);
    };
    expect(weight(/^assets\/PaperForm\..*\.js$/)).toBeLessThan(10_000);
    expect(weight(/^assets\/formWorker.*\.js$/)).toBeLessThan(300_000);
    expect(weight(/^contribute\/survey\.json$/)).toBeLessThan(20_000);
    const naming = [...pages.values()].filter(({ html }) => /formWorker|contribute\/survey\.json/.test(html));
    expect(naming.map(({ address }) => address)).toEqual(['/contribute/add/']);
  });
});

describe('what is loaded once a reader asks for it is small:', () => {
  test.each([
    ['copying an address', 'sayCopied', 1_600],
    ['citing', 'openCitations', 7_000],
    ['keeping a paper', 'keepButtons', 3_500],
    ['the reading list', 'ReadingListPage', 7_500],
  ])('%s', (_name, script, limit) => {
    const [first, ...others] = [...site.files].filter((file) => file.startsWith(`assets/${script}.`));
    expect(others).toEqual([]);
    const files = new Set([first ?? '']);
    for (const file of files) for (const imported of importsOf(file)) files.add(imported);
    // What every page has loaded already.
    for (const file of files) if (file.includes('SiteHeader')) files.delete(file);
    expect(total(files, true)).toBeLessThanOrEqual(limit);
    expect(files.size).toBeLessThanOrEqual(9);
  });

  test('the search’s list of papers', () => {
    expect(total(['search/papers.json'], true)).toBeLessThanOrEqual(20 * site.pages.size);
  });
});

/** What a page needs before anyone touches it. */
function weigh(page: BuiltPage): typeof BUDGETS {
  const named = (tag: string, name: string, rels?: string[]) =>
    page.elements
      .filter(({ tagName }) => tagName === tag)
      .filter(
        (element) => !rels || (attribute(element, 'rel') ?? '').split(' ').some((rel) => rels.includes(rel)),
      )
      .flatMap((element) => fileOf(attribute(element, name)) ?? []);

  const css = new Set(named('link', 'href', ['stylesheet']));
  const js = new Set([...named('script', 'src'), ...named('link', 'href', ['modulepreload'])]);
  // A set takes what is added while it is gone through: scripts that scripts import are followed in turn.
  for (const file of js) for (const imported of importsOf(file)) js.add(imported);
  const fonts = new Set([...css].flatMap((file) => fontsOf(file, formulasOf(page.html))));
  const others = new Set([...named('link', 'href', ['icon', 'manifest']), ...named('img', 'src')]);
  return {
    html: gzipSync(page.html).length,
    css: total(css, true),
    js: total(js, true),
    fonts: total(fonts, false),
    requests: 1 + css.size + js.size + fonts.size + others.size,
  };
}

const read = (file: string) => readFileSync(join(site.site.folder, file));

function total(files: Iterable<string>, compressed: boolean): number {
  return [...files].reduce((sum, file) => sum + (compressed ? gzipSync(read(file)) : read(file)).length, 0);
}

function fileOf(address: string | undefined): string | undefined {
  return address?.startsWith(site.site.base) ? address.slice(site.site.base.length) : undefined;
}

/** Scripts that a script imports at once; what it imports later, when it is needed, is not counted. */
function importsOf(file: string): string[] {
  return [
    ...read(file)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g),
  ].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

/** The formulas of a page, whose signs alone are set in a font with a range of characters. */
const formulasOf = (html: string) => (html.match(/<math.*?<\/math>/gs) ?? []).join('');

/** Fonts that a style sheet names and a page may load: one with a range of characters only for a formula with one of them. */
function fontsOf(file: string, formulas: string): string[] {
  const faces =
    read(file)
      .toString()
      .match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.flatMap((face) => {
    const path = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1];
    const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
    if (path === undefined || (range !== undefined && !hasOneOf(formulas, range))) return [];
    return [fileOf(path) ?? posix.join(posix.dirname(file), path)];
  });
}

/** Whether a text has a character of a CSS `unicode-range`. */
function hasOneOf(text: string, range: string): boolean {
  const parts = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u').test(text);
}
