import { expect, test } from 'vitest';
import { PAPER_FIELDS } from './formFields.ts';
import { FORM_PARTS } from './formParts.ts';

test('each field stands in one part of the form, in the order of the schema', () => {
  const keys = FORM_PARTS.flatMap(({ fields }) => fields.map(({ path }) => path.join('.')));
  expect(keys).toEqual([
    ...PAPER_FIELDS.fields.map(({ key }) => `paper.${key}`),
    ...['text.Problem', 'text.Approach', 'text.Findings', 'text.Limits', 'slug'],
  ]);
});

test('no part is empty', () => {
  expect(FORM_PARTS.filter(({ fields }) => fields.length === 0)).toEqual([]);
});
