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
  // Which faces a page uses shows in its text alone; all that its style sheets name are counted.
  const fonts = new Set([...css].flatMap(fontsOf));
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

function fontsOf(file: string): string[] {
  return [
    ...read(file)
      .toString()
      .matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g),
  ].map(([, path = '']) => fileOf(path) ?? posix.join(posix.dirname(file), path));
}
