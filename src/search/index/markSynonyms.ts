import type { Survey } from '../../survey/survey.ts';
import { phraseKey } from '../fold.ts';
import { groupWord } from '../madeUpWords.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { groupsIn, makeThesaurus } from '../thesaurus.ts';

/** Groups of the same meaning: the survey's synonyms, each term and each value of the vocabulary with its aliases. */
export function synonymGroups({ synonyms, terms, vocabulary }: Survey): string[][] {
  // Terms cover signals, stages and modalities; models are named alike but for hyphens; nobody searches by kind.
  const { algorithms, families, benchmarks, datasets, domains } = vocabulary;
  const named = [algorithms, families, benchmarks, datasets, domains].flat();
  return tidyGroups([
    ...synonyms,
    ...terms.map(({ term, aliases }) => [term, ...aliases]),
    ...named.map(({ label, aliases }) => [label, ...aliases]),
  ]);
}

/**
 * Leaves out what says nothing new: phrases that hold another of their group, and so are found with it; spellings that
 * differ in hyphens, spaces and endings alone; groups that another one holds.
 */
export function tidyGroups(groups: readonly (readonly string[])[]): string[][] {
  const tidy = groups
    .map((phrases) => {
      const byKey = new Map(phrases.map((phrase) => [phraseKey(phrase).replaceAll(' ', ''), phrase]));
      const keys = [...byKey.values()].map((phrase) => ` ${phraseKey(phrase)} `);
      return [...byKey.values()].filter((_, index) => {
        const own = keys[index] ?? '';
        return !keys.some((key) => key !== own && own.includes(key));
      });
    })
    .filter((phrases) => phrases.length > 1);
  const keySets = tidy.map((phrases) => new Set(phrases.map(phraseKey)));
  return tidy.filter((_, index) => {
    const own = keySets[index] as Set<string>;
    return !keySets.some(
      (other, place) => place !== index && own.isSubsetOf(other) && (own.size < other.size || place < index),
    );
  });
}

/**
 * Adds to each record a word for every group of synonyms that its text holds. A query that holds a phrase of the group
 * looks up this one word, however many synonyms there are.
 */
export function markSynonyms(
  records: readonly SearchRecord[],
  groups: readonly (readonly string[])[],
): SearchRecord[] {
  const thesaurus = makeThesaurus(groups);
  return records.map((record) => {
    const { title, names, keywords, tags, about } = record.fields;
    const [lead, ...rest] = record.parts.map(({ text }) => text);
    const groupsOf = (texts: readonly (string | undefined)[]) =>
      new Set(texts.flatMap((text) => [...groupsIn(text ?? '', thesaurus)]));
    const phrases = [names, keywords, tags].flatMap((list) => list?.split(', ') ?? []);
    const meant = groupsOf([title, ...phrases, lead]);
    const touched = groupsOf([about, ...rest]).difference(meant);
    const words = (numbers: Set<number>) => [...numbers].map(groupWord).join(' ');
    return { ...record, fields: { ...record.fields, meant: words(meant), touched: words(touched) } };
  });
}
