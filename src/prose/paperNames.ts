import type { PaperEntry } from '../content/content.ts';
import { blankOut, literal } from './blankOut.ts';

/** How running text would name a paper without citing it. */
export interface PaperName {
  slug: string;
  name: string;
  /** Global, so that every mention can be found. */
  pattern: RegExp;
}

/** The short names of the papers, longest first, so that a name inside another is not taken for it. */
export function paperNames(papers: readonly PaperEntry[]): PaperName[] {
  return papers
    .map(({ id, data: { shortTitle } }) => ({ slug: id, name: shortTitle, pattern: patternOf(shortTitle) }))
    .sort((a, b) => b.name.length - a.name.length);
}

/** Where a text names papers; a name inside another does not count. */
export function mentionsIn(
  text: string,
  names: readonly PaperName[],
): (Pick<PaperName, 'slug' | 'name'> & { offset: number })[] {
  let rest = text;
  return names.flatMap(({ slug, name, pattern }) => {
    const mentions = [...rest.matchAll(pattern)].map(({ index }) => ({ slug, name, offset: index }));
    rest = blankOut(rest, pattern);
    return mentions;
  });
}

/** The text with spaces for names, so that a name such as “Step-Level Reward for Free” does not use the words in it. */
export function withoutNames(text: string, names: readonly PaperName[]): string {
  return names.reduce((rest, { pattern }) => blankOut(rest, pattern), text);
}

function patternOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal(name)}(?![\\p{L}\\p{N}-])`, 'gu');
}
