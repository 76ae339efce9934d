import type { Content, PublishedAddress } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { nearest } from '../findings/suggest.ts';
import { addresses, splitAddress } from '../survey/addresses.ts';
import { folderOf, follow, type Moves, movesOf } from './follow.ts';
import { addressesInUse } from './listAddresses.ts';

/** Published addresses that lead nowhere. */
export function findLostAddresses(content: Content): Finding[] {
  return complain(content, () => true);
}

/**
 * Published addresses of pages and terms that have no entry any more, valid or not. Every anchor of a lost page is lost
 * with it and every reference to its entry leads nowhere, so that one finding stands for all.
 */
export function findLostEntries(content: Content): Finding[] {
  return complain(content, isOfEntry);
}

const isOfEntry = (address: string) => !address.includes('#') || address.startsWith(addresses.term(''));

function complain(content: Content, isAsked: (address: string) => boolean): Finding[] {
  const inUse = addressesInUse(content);
  const moves = movesOf(content.redirects.data.redirects);
  const published = new Set(content.permalinks.map(({ address }) => address));
  const added = [...inUse].filter((address) => !published.has(address));
  return content.permalinks
    .filter(({ address }) => isAsked(address) && !inUse.has(follow(address, moves)) && !moves.has(address))
    .map((lost) => lostAddress(lost, moves, added, inUse));
}

function lostAddress(
  { address, ...place }: PublishedAddress,
  moves: Moves,
  added: readonly string[],
  inUse: ReadonlySet<string>,
): Finding {
  const end = follow(address, moves);
  const { page, anchor } = splitAddress(end);
  const meant = findMeant(end, added);
  const to = meant ?? (inUse.has(folderOf(end)) ? folderOf(end) : addresses.home);
  const line = `\`- { from: ${address}, to: ${to} }\``;
  return {
    ...place,
    rule: 'lost-address',
    found:
      end === address
        ? `\`${address}\` was published, and nothing stands there any more.`
        : `\`${address}\` was published; its page is redirected to \`${page}\`, which has no \`#${anchor}\`.`,
    expected: 'Expected every published address to stay, or to be redirected.',
    fix: meant
      ? `Did you mean \`${meant}\`? ${canBeRenamed(address) ? `Undo the change and run \`npm run rename -- ${asArguments(address, meant)}\`, which keeps addresses and references, or add` : 'Add'} ${line} to content/redirects.yaml.`
      : `Bring it back, or add ${line} to content/redirects.yaml.`,
  };
}

const RENAMED_IN: readonly string[] = [addresses.papers, addresses.questions, addresses.glossary];
const canBeRenamed = (address: string) => RENAMED_IN.includes(folderOf(address));

/** Among addresses that were never published and stand beside a lost one, that with the nearest name, or the only one. */
function findMeant(lost: string, added: readonly string[]): string | undefined {
  const folder = folderOf(lost);
  const beside = new Map(
    added.filter((address) => folderOf(address) === folder).map((address) => [nameOf(address), address]),
  );
  const near = nearest(nameOf(lost), beside.keys());
  if (near !== undefined) return beside.get(near);
  return isOfEntry(lost) && beside.size === 1 ? [...beside.values()][0] : undefined;
}

const nameOf = (address: string) => address.slice(folderOf(address).length).replace(/[#/]/g, '');

/** `papers/prorl prolonged-rl`, for a command line. */
const asArguments = (from: string, to: string) => `${folderOf(from).slice(1)}${nameOf(from)} ${nameOf(to)}`;
