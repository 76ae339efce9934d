import { expect, test } from 'vitest';
import { type Field, PAPER_FIELDS } from './formFields.ts';
import { itemName } from './itemName.ts';

test('every list of the form has a word for one of its items', () => {
  const lists = (fields: readonly Field[]): string[] =>
    fields.flatMap(({ key, shape }) => {
      if (shape.kind === 'group') return lists(shape.fields);
      if (shape.kind !== 'list') return [];
      return [key, ...(shape.item.kind === 'group' ? lists(shape.item.fields) : [])];
    });
  expect(Object.fromEntries(lists(PAPER_FIELDS.fields).map((key) => [key, itemName(key)]))).toEqual({
    altTitles: 'title',
    authors: 'author',
    affiliations: 'affiliation',
    artifacts: 'address',
    topics: 'topic',
    kinds: 'kind',
    introduces: 'name',
    keywords: 'keyword',
    algorithms: 'algorithm',
    models: 'model',
    comparedModels: 'compared model',
    datasets: 'dataset',
    benchmarks: 'benchmark',
    domains: 'domain',
    signals: 'signal',
    stages: 'stage',
    modalities: 'modality',
    scale: 'figure',
    results: 'result',
    evidence: 'piece of evidence',
    figures: 'figure',
    relations: 'relation',
    contributors: 'contributor',
  });
});
