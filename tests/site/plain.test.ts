import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOVED_CONTENT, MOVED_SITE, TEST_SITES } from '../../scripts/lib/testSites.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { listAddresses } from '../../src/permalinks/listAddresses.ts';
import { WITHOUT_MARKDOWN } from '../../src/plain/withoutMarkdown.ts';
import { files as filePaths, splitAddress } from '../../src/survey/addresses.ts';
import { attribute, type BuiltPage, type BuiltSite, hasClass, ORIGIN, readSite } from './support.ts';

/** The Markdown of a page as a reader gets it. */
interface Plain {
  page: BuiltPage;
  markdown: string;
  tree: Root;
  /** Addresses that it links to. */
  urls: string[];
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

const SITES = [
  ...Object.values(TEST_SITES).map((site) => ({ site, root: contentRoot() })),
  { site: MOVED_SITE, root: MOVED_CONTENT },
].map((one) => ({ ...one, name: one.site.name }));

describe.each(SITES)('the Markdown of the $name', ({ site: testSite, root }) => {
  let site: BuiltSite;
  let plain: Map<string, Plain>;
  let index: string;
  beforeAll(() => {
    site = readSite(testSite);
    const read = (file: string) => readFileSync(join(testSite.folder, file), 'utf8');
    index = read(filePaths.llms.slice(1));
    plain = new Map(
      [...site.pages.values()].flatMap((page) => {
        const file = filePaths.markdown(page.address).slice(1);
        if (!site.files.has(file)) return [];
        const markdown = read(file);
        const tree = reader.parse(markdown);
        return [[page.address, { page, markdown, tree, urls: linksIn(tree) }] as const];
      }),
    );
  });

  /** Complaints about all files, each with its page. */
  const complaints = (look: (plain: Plain) => Iterable<string>) =>
    [...plain.values()].flatMap((one) =>
      [...new Set(look(one))].map((complaint) => `${one.page.address}: ${complaint}`),
    );

  test('stands beside every page but those that are made for other things, and nowhere else', () => {
    const without = ['/404.html', ...Object.keys(WITHOUT_MARKDOWN)];
    const expected = [...site.pages.keys()].filter((address) => !without.includes(address));
    expect([...plain.keys()]).toEqual(expected);
    const ofPages = new Set(expected.map((address) => filePaths.markdown(address).slice(1)));
    const others = [...site.files].filter((file) => file.endsWith('.md') && !ofPages.has(file));
    expect(others).toEqual([]);
  });

  test('is named in the head and at the foot of its page, and on no other', () => {
    const naming = (isOne: (element: Element) => boolean) =>
      [...site.pages.values()]
        .filter(({ elements }) => elements.some((one) => isOne(one) && attribute(one, 'href') === 'index.md'))
        .map(({ address }) => address);
    const named = [...plain.keys()];
    expect(naming((one) => one.tagName === 'link' && attribute(one, 'rel') === 'alternate')).toEqual(named);
    expect(naming(({ tagName }) => tagName === 'a')).toEqual(named);
  });

  test('holds nothing of how it was made', () => {
    expect(
      complaints(
        ({ markdown }) =>
          markdown.match(/<\/?(?:Cite|Term|Figure)\b|undefined|\[object|NaN|&#x?\w+;/g)?.values() ?? [],
      ).filter((one) => !one.startsWith('/contribute/errors/')),
    ).toEqual([]);
    expect(complaints(({ tree }) => typesIn(tree).filter((type) => type === 'html'))).toEqual([]);
  });

  test('has one title, which is that of its page, and no heading that skips a level', () => {
    expect(
      complaints(({ page, tree }) => {
        const levels = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
        const title = page.elements.find(({ tagName }) => tagName === 'h1');
        return [
          ...(levels.filter((level) => level === 1).length === 1 && levels[0] === 1 ? [] : ['titles']),
          ...(folded(textOf(tree.children[0])) === folded(htmlText(title)) ? [] : [htmlText(title)]),
          ...levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map((level) => `level ${level}`),
        ];
      }),
    ).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const wrong = (urls: readonly string[]) =>
      urls.flatMap((url) => {
        const complaint = complain(site, url);
        return complaint ? [`${url} ${complaint}`] : [];
      });
    expect(complaints(({ urls }) => wrong(urls))).toEqual([]);
    expect(wrong(linksIn(reader.parse(index)))).toEqual([]);
  });

  test('gives every permanent address of its page', () => {
    const { content } = checkContent(root);
    const given = new Map([...plain].map(([address, { urls }]) => [address, new Set(urls)]));
    const missing = listAddresses(content ?? expect.fail('The content has mistakes.')).filter(
      (address) => given.get(splitAddress(address).page)?.has(absolute(site, address)) === false,
    );
    expect(missing).toEqual([]);
  });

  test('says all that its page says', () => {
    expect(
      complaints(({ page, markdown, tree }) => {
        const main = page.elements.find(({ tagName }) => tagName === 'main');
        const text = folded(`${textOf(tree, { includeHtml: true })}\n${markdown}`);
        const pieces = main ? piecesOf(main) : ['<main>'];
        return pieces.filter(
          (piece) =>
            !text.includes(folded(piece)) && !ACTIONS.has(piece) && !WORDED_OTHERWISE.test(piece.trim()),
        );
      }),
    ).toEqual([]);
  });

  test('is listed for language models, each page once', () => {
    const listed = linksIn(reader.parse(index));
    expect(listed.filter((url, at) => listed.indexOf(url) !== at)).toEqual([]);
    const expected = [...plain.keys()]
      .filter((address) => address !== '/browse/')
      .map((address) => absolute(site, filePaths.markdown(address)));
    expect([...listed].sort()).toEqual(expected.sort());
  });
});

/** What stands on a page for other purposes than to say something, or says it in another form. */
const LEFT_OUT = new Set(['button', 'figure', 'form', 'math', 'nav', 'script', 'style', 'svg', 'template']);
const CLASSES_LEFT_OUT = [
  'anchor',
  'cite-papers',
  'filter-status',
  'follow',
  'kicker',
  'more',
  'moved-parts',
  'toc-fold',
  'visually-hidden',
];
/** Says how squares are drawn, where Markdown has words. */
const WORDED_OTHERWISE = /^Each square is one paper/;
/** What a page offers to do. */
const ACTIONS = new Set(['Citation key', 'Cite this paper', 'Suggest a change']);

/** The pieces of text of an element, each as long as no other element begins. */
function piecesOf(node: HtmlNodes): string[] {
  if (node.type === 'text') return /[\p{L}\p{N}]/u.test(node.value) ? [node.value.replace(/\s+/g, ' ')] : [];
  if (!('children' in node)) return [];
  if (node.type === 'element') {
    const isLeftOut =
      LEFT_OUT.has(node.tagName) ||
      attribute(node, 'hidden') !== undefined ||
      CLASSES_LEFT_OUT.some((name) => hasClass(node, name));
    if (isLeftOut) return [];
  }
  return node.children.flatMap(piecesOf);
}

/** Letters and digits alone: marks, spaces and capitals may differ. */
const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const htmlText = (element: Element | undefined): string => (element ? piecesOf(element).join(' ') : '');

function linksIn(tree: Root): string[] {
  const urls: string[] = [];
  visit(tree, 'link', ({ url }) => {
    urls.push(url);
  });
  return urls;
}

function typesIn(tree: Root): string[] {
  const types: string[] = [];
  visit(tree, (node) => {
    types.push(node.type);
  });
  return types;
}

/** An address of the survey as its files write it. */
function absolute({ site }: BuiltSite, address: string): string {
  const path = site.base + address.slice(1);
  return site.env['SITE_URL'] ? new URL(path, site.env['SITE_URL']).href : path;
}

/** What is wrong with an address; nothing where it leads to a page and anchor, to a file, or elsewhere. */
function complain({ site, pages, files }: BuiltSite, address: string): string | undefined {
  const here = site.env['SITE_URL'] || ORIGIN;
  const url = new URL(address, here);
  if (url.origin !== new URL(here).origin) return url.protocol === 'https:' ? undefined : 'is not https';
  if (site.env['SITE_URL'] && !address.startsWith('https:')) return 'is not whole';
  if (!url.pathname.startsWith(site.base)) return `leaves ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const page = pages.get(`/${path}`);
  if (!page) return files.has(path) && path !== '' ? undefined : 'leads nowhere';
  return url.hash === '' || page.byId.has(decodeURIComponent(url.hash.slice(1)))
    ? undefined
    : 'has no anchor';
}
