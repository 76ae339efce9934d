import { type Content, findingAt } from '../content/content.ts';
import type { DataPath } from '../content/parseYaml.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/suggest.ts';
import type { Redirect } from '../schema/redirects.ts';
import { GROUP_ANCHOR, isPassing, PAGE_ANCHORS, splitAddress } from '../survey/addresses.ts';
import { follow, type Moves, movesOf } from './follow.ts';
import { addressesInUse } from './listAddresses.ts';

/** Each redirect leads from an address that is no more, once, straight to one that is in use. */
export function checkRedirects(content: Content): Finding[] {
  const { redirects } = content.redirects.data;
  const inUse = addressesInUse(content);
  const moves = movesOf(redirects);
  return redirects.flatMap((redirect, index) => {
    const at = (field: keyof Redirect, complaint: Complaint | undefined): Finding[] => {
      const path: DataPath = ['redirects', index, field];
      return complaint ? [findingAt(content.redirects, path, complaint)] : [];
    };
    const earlier = redirects.findIndex(({ from }) => from === redirect.from);
    if (earlier < index)
      return at('from', duplicate(redirect.from, content.redirects.locate(['redirects', earlier]).line));
    return [
      ...at('from', complainOfSource(redirect.from, inUse, moves)),
      ...at('to', complainOfTarget(redirect, inUse, moves)),
    ];
  });
}

function complainOfSource(from: string, inUse: ReadonlySet<string>, moves: Moves): Complaint | undefined {
  if (inUse.has(from)) return stillInUse(from);
  const { page, anchor } = splitAddress(from);
  if (anchor === undefined) return undefined;
  if (!inUse.has(page) && !moves.has(page)) return withoutPage(page);
  return isPartOfPages(anchor) ? partOfPages(anchor) : undefined;
}

/** An old anchor is written into its page, where no other part may have it. */
const isPartOfPages = (anchor: string) =>
  PAGE_ANCHORS.includes(anchor) || isPassing(anchor) || anchor.startsWith(GROUP_ANCHOR);

function complainOfTarget({ from, to }: Redirect, inUse: ReadonlySet<string>, moves: Moves) {
  if (inUse.has(to)) return undefined;
  const met = new Set([from]);
  let end = to;
  while (!inUse.has(end) && !met.has(end)) {
    met.add(end);
    end = follow(end, moves);
  }
  if (inUse.has(end)) return chain(to, end);
  return moves.has(end) ? loop([...met, end]) : unknownTarget(to, inUse);
}

const duplicate = (from: string, line: number): Complaint => ({
  rule: 'duplicate-redirect',
  found: `\`${from}\` is already redirected in line ${line}.`,
  expected: 'Expected each address once.',
});

const stillInUse = (from: string): Complaint => ({
  rule: 'redirect-in-use',
  found: `\`${from}\` is an address of the survey as it is.`,
  expected: 'Expected an address that was published and is no more.',
  fix: 'Remove the redirect.',
});

const withoutPage = (page: string): Complaint => ({
  rule: 'redirect-without-page',
  found: `\`${page}\` neither stands in the survey nor is redirected.`,
  expected: 'Expected the page of the anchor to exist, or to be redirected too.',
  fix: `Add a redirect from \`${page}\`; it takes along all anchors that have no redirect of their own.`,
});

const partOfPages = (anchor: string): Complaint => ({
  rule: 'reserved-id',
  found: `\`#${anchor}\` is a part that pages have.`,
  expected: 'Expected an anchor that names no part of pages.',
  fix: 'Remove the redirect.',
});

const chain = (to: string, end: string): Complaint => ({
  rule: 'redirect-chain',
  found: `\`${to}\` is redirected itself, to \`${end}\`.`,
  expected: 'Expected an address that is in use.',
  fix: `Write \`to: ${end}\`.`,
});

const loop = (way: string[]): Complaint => ({
  rule: 'redirect-loop',
  found: `The redirects lead in a circle: ${way.map((address) => `\`${address}\``).join(' → ')}.`,
  expected: 'Expected an address that is in use.',
});

const unknownTarget = (to: string, inUse: ReadonlySet<string>): Complaint => ({
  rule: 'unknown-address',
  found: `\`${to}\` is no address of the survey.`,
  expected: 'Expected a page, or an anchor that is marked # on its page.',
  fix: didYouMean(to, inUse),
});
