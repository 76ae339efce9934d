import type { Vocabulary, VocabularyName, VocabularyValue } from '../schema/vocabulary.ts';

/** Looks up values of the vocabulary by id. */
export interface Labels {
  (list: VocabularyName, id: string): string;
  value(list: VocabularyName, id: string): VocabularyValue | undefined;
}

/** Makes a look-up of labels; an id without a value is its own label. */
export function makeLabels(vocabulary: Vocabulary): Labels {
  const byId = new Map(
    (Object.keys(vocabulary) as VocabularyName[]).map((name) => [
      name,
      new Map<string, VocabularyValue>(vocabulary[name].map((value) => [value.id, value])),
    ]),
  );
  const value = (list: VocabularyName, id: string) => byId.get(list)?.get(id);
  return Object.assign((list: VocabularyName, id: string) => value(list, id)?.label ?? id, { value });
}
