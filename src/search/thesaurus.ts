import { phraseKey, stemOf, wordsOf } from './fold.ts';

/** Words and phrases by the groups of the same meaning that they belong to; a group is known by its number. */
export interface Thesaurus {
  /** Numbers of groups, by the key of a phrase. */
  groups: ReadonlyMap<string, readonly number[]>;
  /** Words in the longest phrase. */
  longest: number;
}

/** A phrase of a thesaurus that stands in a text. */
export interface FoundPhrase {
  /** Place of its first word, and of the word after its last. */
  from: number;
  to: number;
  groups: readonly number[];
}

/** Makes a thesaurus of groups of words and phrases that mean the same. */
export function makeThesaurus(groups: readonly (readonly string[])[]): Thesaurus {
  const byKey = new Map<string, number[]>();
  let longest = 0;
  for (const [number, phrases] of groups.entries())
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      const known = byKey.get(key) ?? [];
      if (!known.includes(number)) byKey.set(key, [...known, number]);
      longest = Math.max(longest, key.split(' ').length);
    }
  return { groups: byKey, longest };
}

/** Finds the phrases of a thesaurus in a text, at each word the longest one. */
export function findPhrases(words: readonly string[], { groups, longest }: Thesaurus): FoundPhrase[] {
  const stems = words.map(stemOf);
  const found: FoundPhrase[] = [];
  for (let from = 0; from < stems.length; from++)
    for (let to = Math.min(from + longest, stems.length); to > from; to--) {
      const numbers = groups.get(stems.slice(from, to).join(' '));
      if (!numbers) continue;
      found.push({ from, to, groups: numbers });
      break;
    }
  return found;
}

/** The groups whose phrases a text holds. */
export function groupsIn(text: string, thesaurus: Thesaurus): Set<number> {
  return new Set(findPhrases(wordsOf(text), thesaurus).flatMap(({ groups }) => groups));
}
