import type { PaperEntry } from '../content/content.ts';
import { literal } from './blankOut.ts';

/** How running text would name a paper without citing it. */
interface PaperName {
  slug: string;
  name: string;
  /** Sticky: whether the name stands at a place. */
  pattern: RegExp;
  /** How far its first word stands from its beginning. */
  lead: number;
}

/** The short names of the papers by their first word, so that a text is not searched for each of them. */
export type PaperNames = ReadonlyMap<string, readonly PaperName[]>;

/** A place in a text where a paper is named. */
export interface Mention {
  slug: string;
  name: string;
  offset: number;
  /** Units of the text that it takes. */
  length: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

export function paperNames(papers: readonly PaperEntry[]): PaperNames {
  const names = papers.map(({ id, data: { shortTitle } }) => ({
    slug: id,
    name: shortTitle,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${literal(shortTitle)}(?![\\p{L}\\p{N}-])`, 'uy'),
    lead: Math.max(shortTitle.search(WORD), 0),
  }));
  return Map.groupBy(names, ({ name }) => name.match(WORD)?.[0] ?? '');
}

/** Where a text names papers, longest names first; a name inside another does not count. */
export function mentionsIn(text: string, names: PaperNames): Mention[] {
  const all = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    (names.get(word) ?? []).flatMap(({ slug, name, pattern, lead }) => {
      pattern.lastIndex = Math.max(index - lead, 0);
      const [found] = pattern.exec(text) ?? [];
      return found === undefined ? [] : [{ slug, name, offset: index - lead, length: found.length }];
    }),
  );
  const kept: Mention[] = [];
  for (const mention of all.sort((a, b) => b.name.length - a.name.length))
    if (!kept.some((other) => overlap(mention, other))) kept.push(mention);
  return kept;
}

const overlap = (a: Mention, b: Mention) => a.offset < b.offset + b.length && b.offset < a.offset + a.length;

/** The text with spaces for names, so that a name such as “Step-Level Reward for Free” does not use the words in it. */
export function withoutNames(text: string, names: PaperNames): string {
  return mentionsIn(text, names).reduce(
    (rest, { offset, length }) =>
      rest.slice(0, offset) +
      rest.slice(offset, offset + length).replace(/[^\n]/g, ' ') +
      rest.slice(offset + length),
    text,
  );
}
