import type { Content, Entry } from '../content/content.ts';
import type { Kind } from '../content/schemas.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { nearest } from '../findings/suggest.ts';
import { addresses, isPassing, splitAddress } from '../survey/addresses.ts';
import { folderOf, follow, movesOf } from './follow.ts';
import { addressesInUse } from './listAddresses.ts';

/** Links of texts into the survey lead to a page or part that is there, without a detour. */
export function checkLinks(content: Content): Finding[] {
  const { papers, questions, sections, terms } = content;
  const inUse = addressesInUse(content);
  const moves = movesOf(content.redirects.data.redirects);
  const check = (entries: readonly Entry<Kind>[], pageOf: (id: string) => string) =>
    entries.flatMap(({ id, file, links }) =>
      links.flatMap(({ address, line, column }): Finding[] => {
        const target = withoutQuery(address.startsWith('#') ? pageOf(id) + address : address);
        return isThere(target) ? [] : [{ file, line, column, ...complain(address, target) }];
      }),
    );
  return [
    ...check(papers, addresses.paper),
    ...check(questions, addresses.question),
    ...check(sections, addresses.section),
    ...check(terms, () => addresses.glossary),
  ];

  function isThere(target: string): boolean {
    const { page, anchor } = splitAddress(target);
    return (
      inUse.has(target) || isFile(page) || (inUse.has(page) && anchor !== undefined && isPassing(anchor))
    );
  }

  function complain(address: string, target: string): Complaint {
    const end = follow(target, moves);
    if (inUse.has(end)) return moved(address, end);
    const folder = folderOf(target);
    const beside = [...inUse].filter((other) => folderOf(other) === folder);
    const meant = nearest(
      target.slice(folder.length),
      beside.map((other) => other.slice(folder.length)),
    );
    return nowhere(address, meant === undefined ? undefined : `Did you mean \`${folder}${meant}\`?`);
  }
}

const withoutQuery = (address: string) => address.replace(/\?[^#]*/, '');

/** Feeds, tables and the like, which have no permanent parts. */
const isFile = (page: string) => /\.(?!mdx$)\w+$/.test(page);

const nowhere = (address: string, fix: string | undefined): Complaint => ({
  rule: 'unknown-address',
  found: `The link leads to \`${address}\`, where nothing stands.`,
  expected: 'Expected a page of the survey, or a part that is marked # on its page.',
  fix,
});

const moved = (address: string, end: string): Complaint => ({
  rule: 'unknown-address',
  found: `The link leads to \`${address}\`, which has moved.`,
  expected: `Expected the address that it has now, \`${end}\`.`,
});
