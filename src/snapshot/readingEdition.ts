import { posix } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CONTINUE, visit } from 'unist-util-visit';
import { SYNTAX } from '../markdown/mdxSyntax.ts';
import { archivePlace } from './archivePlace.ts';

const reader = unified().use(remarkParse).use(SYNTAX).freeze();

/** What a page of an archive may load: nothing that runs. */
const POLICY = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

const ADDRESSES = ['href', 'src'] as const;

/** The site that an archive is made from. */
export interface ArchivedSite {
  /** Path under which its links stand, with a slash at both ends. */
  base: string;
  /** Its files, from its folder. */
  files: ReadonlySet<string>;
}

/**
 * A page as it is read from a disk, without a server: links lead to files, and nothing runs. What is shown to readers
 * without scripts is shown to all.
 *
 * @param html the page as it was built
 * @param file its path from the site's folder
 */
export function readingPage(html: string, file: string, site: ArchivedSite): string {
  const tree = fromHtml(html);
  const from = posix.dirname(archivePlace(file) ?? file);
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || !parent) return CONTINUE;
    const instead = replacementOf(element, file, site);
    if (instead) {
      parent.children.splice(index, 1, ...(instead as typeof parent.children));
      return index;
    }
    if (element.properties['httpEquiv']) element.properties['content'] = POLICY;
    for (const name of ADDRESSES) {
      const address = element.properties[name];
      const place = typeof address === 'string' && placeOf(address, file, site);
      if (place) element.properties[name] = relativeTo(from, place);
    }
    return CONTINUE;
  });
  return toHtml(tree);
}

/** A style sheet as readers without scripts see it, with links to files. The rest is as for `readingPage`. */
export function readingStyles(css: string, file: string, site: ArchivedSite): string {
  const from = posix.dirname(archivePlace(file) ?? file);
  return css
    .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0)')
    .replaceAll(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width:0)')
    .replaceAll(/\burl\((["']?)([^"')]+)\1\)/g, (whole, _quote, address: string) => {
      const place = placeOf(address, file, site);
      return place ? `url("${relativeTo(from, place)}")` : whole;
    });
}

/** The end of a link in Markdown: where it leads. */
const DESTINATION = /\]\(([^\s()]+)\)$/;

/**
 * A text as it is read from a disk: what leads into the site by its path leads to the file of the archive, and everything
 * else stays as it is, byte for byte. Addresses of pages lead to the pages, since only they have the anchors.
 *
 * @param markdown as `src/plain/` writes it
 * @param file its path from the site's folder
 */
export function readingText(markdown: string, file: string, site: ArchivedSite): string {
  const from = posix.dirname(archivePlace(file) ?? file);
  const pieces: string[] = [];
  let done = 0;
  visit(reader.parse(markdown), 'link', ({ position }) => {
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    const [written = '', address = ''] = DESTINATION.exec(markdown.slice(start, end)) ?? [];
    const place = written && placeOf(address, file, site);
    if (!place) return;
    pieces.push(markdown.slice(done, end - written.length), `](${relativeTo(from, place)})`);
    done = end;
  });
  return pieces.join('') + markdown.slice(done);
}

/** A place in the archive with what follows it in an address. */
interface Place {
  path: string;
  /** Anchor, with its `#`. */
  anchor: string;
}

/** Where an address inside the site leads in the archive; nothing where it leads elsewhere or to what is left out. */
function placeOf(address: string, file: string, { base, files }: ArchivedSite): Place | undefined {
  const target = new URL(address, `https://site.invalid${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
  if (target.host !== 'site.invalid' || address.startsWith('#') || !target.pathname.startsWith(base)) return;
  const inside = decodeURIComponent(target.pathname.slice(base.length));
  const found = [inside, posix.join(inside, 'index.html')].find((path) => files.has(path));
  const path = found && archivePlace(found);
  return path ? { path, anchor: target.hash } : undefined;
}

function relativeTo(from: string, { path, anchor }: Place): string {
  return posix.relative(from, path).split('/').map(encodeURIComponent).join('/') + anchor;
}

/** What stands in the place of an element: nothing of what needs a server; nothing is replaced where it can stay. */
function replacementOf(element: Element, file: string, site: ArchivedSite): RootContent[] | undefined {
  if (element.tagName === 'noscript') return contentOf(element);
  return isForServers(element) || leadsToNothing(element, file, site) ? [] : undefined;
}

/** Scripts, and what has browsers fetch before a link is followed. */
const isForServers = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' || (tagName === 'link' && ['preload', 'modulepreload'].includes(relOf(properties)));

/** Whether a `<link>` names a file that the archive leaves out. */
function leadsToNothing({ tagName, properties }: Element, file: string, site: ArchivedSite): boolean {
  const address = properties['href'];
  const own = typeof address === 'string' && address.startsWith(site.base);
  return tagName === 'link' && own && !placeOf(address, file, site);
}

const relOf = (properties: Element['properties']) => [properties['rel']].flat().join(' ');

/** What stands in a `<noscript>`, which parsers that know scripts take for text; a refresh leads to the live site only. */
function contentOf(element: Element): RootContent[] {
  const children = element.children.flatMap((child) =>
    child.type === 'text' ? (fromHtml(child.value, { fragment: true }) as Root).children : [child],
  ) as RootContent[];
  return children.filter((child) => child.type !== 'element' || child.tagName !== 'meta');
}
