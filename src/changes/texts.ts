import type { TextChange, TextPart, Thing } from './change.ts';
import { countRuns, diffWords } from './diffWords.ts';

/**
 * Compares running text, heading by heading.
 *
 * @param thing whose text it is
 * @param addressOf where the text under a heading stands
 * @returns nothing where both read the same
 */
export function compareText(
  thing: Thing,
  before: string,
  after: string,
  addressOf: (heading: string | undefined) => string,
): TextChange | undefined {
  const [old, recent] = [splitAtHeadings(before), splitAtHeadings(after)];
  const parts = [...new Set([...recent.keys(), ...old.keys()])].flatMap((heading): TextPart[] => {
    const [was, is] = [old.get(heading) ?? '', recent.get(heading) ?? ''];
    const counts = countRuns(diffWords(was, is));
    const address = recent.has(heading) ? addressOf(heading) : undefined;
    return counts.added + counts.removed > 0 ? [{ heading, address, ...counts, before: was, after: is }] : [];
  });
  if (parts.length === 0) return undefined;
  const sum = (how: 'added' | 'removed') => parts.reduce((total, part) => total + part[how], 0);
  const [only] = parts;
  return {
    kind: 'text',
    thing,
    address: (parts.length === 1 ? only?.address : undefined) ?? addressOf(undefined),
    added: sum('added'),
    removed: sum('removed'),
    parts,
  };
}

/** A body as people read it: citations as `[slug]`, terms as their words. */
export function asRead(body: string): string {
  return body.replace(/<Cite\s+paper="([^"]*)"\s*\/>/g, '[$1]').replace(/<\/?Term\b[^>]*>/g, '');
}

function splitAtHeadings(body: string): Map<string | undefined, string> {
  const parts = new Map<string | undefined, string>();
  let heading: string | undefined;
  for (const line of asRead(body).split('\n')) {
    const next = /^## +(.+?)\s*$/.exec(line)?.[1];
    if (next !== undefined) heading = next;
    parts.set(heading, `${parts.get(heading) ?? ''}${next === undefined ? `${line}\n` : ''}`);
  }
  return parts;
}
