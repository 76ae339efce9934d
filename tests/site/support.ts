import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { listFolder } from '../../scripts/lib/readFolder.ts';
import type { TestSite } from '../../scripts/lib/testSites.ts';

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Path on its host, under the base path: `/reward-and-reason/papers/prorl/`. */
  path: string;
  /** Path from the survey's root, as the content model writes it: `/papers/prorl/`. */
  address: string;
  file: string;
  html: string;
  tree: Root;
  /** Every element, in the order of the document. */
  elements: Element[];
  /** Every element with an id, by it; of several with the same id the first. */
  byId: Map<string, Element>;
}

/** A built site as tests read it. */
export interface BuiltSite {
  site: TestSite;
  /** Pages by `address`. */
  pages: Map<string, BuiltPage>;
  /** Pages that only lead from an old address to a new one, by the old one. */
  moved: Map<string, BuiltPage>;
  /** Paths of all files, from the site's folder, with `/` between parts. */
  files: Set<string>;
}

/** Stands for the origin while addresses are resolved. */
export const ORIGIN = 'https://this-site.invalid';

/**
 * Reads a site that `scripts/buildTestSites.ts` has built.
 *
 * @throws where it has not been built
 */
export function readSite(site: TestSite): BuiltSite {
  if (!existsSync(site.folder))
    throw new Error(
      `The ${site.name} is not in ${site.folder}. Run \`node scripts/buildTestSites.ts\` first.`,
    );
  const files = new Set(listFolder(site.folder));
  const pages = new Map<string, BuiltPage>();
  const moved = new Map<string, BuiltPage>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const page = readPage(site, file);
    (newAddressOf(page) === undefined ? pages : moved).set(page.address, page);
  }
  return { site, pages, moved, files };
}

/** The page of an address, which must be there. */
export function pageAt({ pages, site }: BuiltSite, address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`The ${site.name} has no page at ${address}.`);
  return page;
}

/** The link of a page that only leads to a new address; nothing on other pages. */
export function newAddressOf({ elements }: BuiltPage): Element | undefined {
  return elements.find((element) => attribute(element, 'dataAnchors') !== undefined);
}

/** The anchors that a page shows with a link `#` that can be seen, named and reached by keyboard. */
export function markedAnchors({ elements }: BuiltPage): Set<string> {
  const marks = elements.filter(
    (element) =>
      element.tagName === 'a' &&
      hasClass(element, 'anchor') &&
      attribute(element, 'href')?.startsWith('#') &&
      attribute(element, 'ariaLabel') &&
      attribute(element, 'hidden') === undefined &&
      attribute(element, 'tabIndex') === undefined,
  );
  return new Set(marks.map((element) => (attribute(element, 'href') ?? '').replace(/^#/, '')));
}

/** The value of an attribute as the file has it; nothing where it is absent. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element has all of these classes. */
export function hasClass({ properties }: Element, ...names: string[]): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  return names.every((name) => classes.includes(name));
}

function readPage(site: TestSite, file: string): BuiltPage {
  const html = readFileSync(join(site.folder, file), 'utf8');
  const tree = fromHtml(html);
  const elements: Element[] = [];
  const byId = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    elements.push(element);
    const id = attribute(element, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  });
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return { path: `${site.base}${address.slice(1)}`, address, file, html, tree, elements, byId };
}
