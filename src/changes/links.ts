import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Entry } from '../content/content.ts';
import type { ContentParts } from '../content/readContent.ts';
import type { Kind } from '../content/schemas.ts';
import { parseBody } from '../markdown/parseBody.ts';
import { addresses } from '../survey/addresses.ts';
import type { LinkChange, Thing } from './change.ts';

/** Finds the addresses on the web that nothing in the old version leads to, wherever the new one does first. */
export function findNewLinks(before: ContentParts, after: ContentParts): LinkChange[] {
  const known = new Set(linkingEntries(before).flatMap(({ entry }) => linksOf(entry)));
  return linkingEntries(after).flatMap(({ thing, entry }) =>
    linksOf(entry).flatMap((url) => {
      if (known.has(url)) return [];
      known.add(url);
      return [{ kind: 'link', thing, address: thing.address, url } satisfies LinkChange];
    }),
  );
}

interface LinkingEntry {
  thing: Thing;
  entry: Entry<Kind>;
}

function linkingEntries({ papers, questions, sections, terms }: ContentParts): LinkingEntry[] {
  const name = <E extends Entry<Kind>>(
    kind: Thing['kind'],
    entries: E[],
    nameOf: (entry: E) => string,
    address: (id: string) => string,
  ): LinkingEntry[] =>
    entries.map((entry) => ({
      entry,
      thing: { kind, id: entry.id, name: nameOf(entry), address: address(entry.id) },
    }));
  return [
    ...name('paper', papers, ({ data }) => data.shortTitle, addresses.paper),
    ...name('question', questions, ({ data }) => data.short, addresses.question),
    ...name('essay', sections, ({ data }) => data.title, addresses.section),
    ...name('term', terms, ({ data }) => data.term, addresses.term),
  ];
}

function linksOf({ data, body }: Entry<Kind>): string[] {
  return [...addressesIn(data), ...linksInText(body)];
}

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Values of the front matter that are addresses by themselves, whatever field they stand in. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\//i.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/** Links of a text that lead out of the survey. Where its syntax is wrong, whatever looks like one. */
function linksInText(body: string): string[] {
  try {
    const urls: string[] = [];
    visit(parseBody(body), (node) => {
      if (node.type === 'link' || node.type === 'definition' || node.type === 'image') urls.push(node.url);
    });
    return urls.filter((url) => ELSEWHERE.test(url));
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return body.match(/https?:\/\/[^\s<>"')\]]+/gi) ?? [];
  }
}
