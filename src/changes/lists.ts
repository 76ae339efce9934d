import type { DataOf } from '../content/schemas.ts';
import type { TagName } from '../schema/paper.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';
import { addresses, FACET_OF_TAG } from '../survey/addresses.ts';
import type { Difference, SynonymsChange, Thing } from './change.ts';
import { compareParts } from './compareParts.ts';
import { compareThing } from './compareThing.ts';
import { pairUp } from './pairUp.ts';
import { tableAddress } from './things.ts';

/** Compares the comparison tables, without their cells, which stand in the papers. */
export function compareTables(before: DataOf<'comparisons'>, after: DataOf<'comparisons'>): Difference[] {
  return pairUp(before.tables, after.tables, ({ id }) => id).flatMap((pair) =>
    compareThing(pair, {
      kind: 'table',
      id: (pair.after ?? pair.before)?.id ?? '',
      name: ({ title }) => title,
      address: (table) => tableAddress(table),
    }),
  );
}

/** Compares the controlled values, list by list. */
export function compareVocabulary(
  before: Partial<DataOf<'vocabulary'>>,
  after: Partial<DataOf<'vocabulary'>>,
): Difference[] {
  const lists = new Set([...Object.keys(after), ...Object.keys(before)]) as Set<VocabularyName>;
  return [...lists].flatMap((list) =>
    pairUp(before[list] ?? [], after[list] ?? [], ({ id }) => id).flatMap((pair) =>
      compareThing(pair, {
        kind: 'value',
        id: `${list}/${(pair.after ?? pair.before)?.id}`,
        name: ({ label }) => label,
        address: ({ id }) => valueAddress(list, id),
        says: ({ description }) => description,
      }),
    ),
  );
}

/** Where the papers with a value are listed; values of some lists have no such page. */
export function valueAddress(list: VocabularyName, id: string): string | undefined {
  const facet = list === 'kinds' ? 'kind' : FACET_OF_TAG[list as TagName];
  return facet && addresses.facetValue(facet, id);
}

const SYNONYMS: Thing = {
  kind: 'synonyms',
  id: 'synonyms',
  name: 'Synonyms',
  address: addresses.search,
};

/** Compares the groups of synonyms: the same by their words, in any order, else by the first of them. */
export function compareSynonyms(before: DataOf<'synonyms'>, after: DataOf<'synonyms'>): SynonymsChange[] {
  const groupsOf = ({ groups }: DataOf<'synonyms'>) => groups.map((words) => ({ words }));
  const parts = compareParts(
    groupsOf(before),
    groupsOf(after),
    ({ words }) => [...words].sort().join('\n'),
    ({ words: [first = ''] }) => first,
  );
  return parts.map((part) => ({ kind: 'synonyms', thing: SYNONYMS, address: SYNONYMS.address, ...part }));
}
