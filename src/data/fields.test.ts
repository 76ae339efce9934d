import { expect, test } from 'vitest';
import { type Field, listFields } from './fields.ts';
import { surveySchema } from './surveySchema.ts';

const fields = new Map<string, Field>(
  listFields(surveySchema()).map((field) => [`${field.of}.${field.path}`, field]),
);

test.each([
  ['survey.papers', 'list of `paper`', false],
  ['survey.vocabulary.models', 'list of `model`', false],
  ['survey.synonyms', 'list of lists of texts', false],
  ['paper.published', 'date', false],
  ['paper.venue', 'text', true],
  ['paper.authors', 'list of texts or objects', false],
  ['paper.links.code', 'address', true],
  ['paper.compare', 'map of maps of texts', false],
  ['question.order', 'whole number', false],
  ['question.central', 'true or false', false],
  ['term.formula.symbols[].sign', 'text', false],
])('%s is said to be: %s', (path, type, optional) => {
  expect(fields.get(path)).toMatchObject({ type, optional });
});

test('closed lists name their values', () => {
  expect(fields.get('evidence.strength')).toMatchObject({
    type: 'one of a list',
    values: ['direct', 'indirect', 'assumption'],
  });
});

test('what an entry lacks because it has a default is there in the data', () => {
  expect(fields.get('paper.tags.models')?.optional).toBe(false);
});
