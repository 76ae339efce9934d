import { parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Redirect } from '../../schema/redirects.ts';
import { follow, type Moves, movesOf } from '../follow.ts';

/**
 * The redirects after a rename: those that led to the old addresses lead to the new ones, addresses that have come into
 * use again have none, and every published address leads where it led before.
 *
 * @param redirects those before
 * @param published addresses that were published, in use or not
 * @param inUse addresses of the survey after the rename
 * @param moves from the old addresses to the new ones
 */
export function renameRedirects(
  redirects: readonly Redirect[],
  published: readonly string[],
  inUse: ReadonlySet<string>,
  moves: Moves,
): Redirect[] {
  const before = movesOf(redirects);
  const after = new Map(
    redirects.filter(({ from }) => !inUse.has(from)).map(({ from, to }) => [from, follow(to, moves)]),
  );
  // Sorted, a page comes before its anchors, which mostly need no redirect beside it.
  for (const address of [...published].sort()) {
    const target = follow(follow(address, before), moves);
    if (!inUse.has(address) && follow(address, after) !== target) after.set(address, target);
  }
  return [...after].map(([from, to]) => ({ from, to }));
}

/** Writes redirects into the file that holds others, with what else stands in it. */
export function writeRedirects(source: string, redirects: readonly Redirect[]): string {
  const document = parseDocument(source);
  if (!document.has('redirects')) document.set('redirects', document.createNode([]));
  const list = document.get('redirects') as YAMLSeq<YAMLMap>;
  const wanted = new Map(redirects.map(({ from, to }) => [from, to]));
  const fromOf = (item: YAMLMap) => String(item.get('from'));
  list.items = list.items.filter((item) => wanted.has(fromOf(item)));
  for (const item of list.items) {
    const to = wanted.get(fromOf(item));
    if (to !== item.get('to')) item.set('to', to);
    wanted.delete(fromOf(item));
  }
  for (const [from, to] of wanted) list.items.push(document.createNode({ from, to }, { flow: true }));
  list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0 });
}
