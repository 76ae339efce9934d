import { describe, expect, test } from 'vitest';
import { paperSchema } from '../schema/paper.ts';
import { type Field, PAPER_FIELDS, SLUG_FIELD, TEXT_FIELDS } from './formFields.ts';

const fieldAt = (name: string): Field | undefined => {
  let field: Field | undefined;
  let fields = PAPER_FIELDS.fields;
  for (const key of name.split('.')) {
    field = fields.find((one) => one.key === key);
    const shape = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
    fields = shape?.kind === 'group' ? shape.fields : [];
  }
  return field;
};

test('the form asks for every field of the schema in its order, but for what an entry gets later', () => {
  expect(PAPER_FIELDS.fields.map(({ key }) => key)).toEqual(
    Object.keys(paperSchema.shape).filter((key) => !['compare', 'corrections', 'citationKey'].includes(key)),
  );
});

describe('a field', () => {
  test.each([
    ['title', { kind: 'text', max: 250 }],
    ['published', { kind: 'text', format: 'date' }],
    ['links.code', { kind: 'text', format: 'url' }],
    ['scope', { kind: 'choice', values: ['core', 'adjacent', 'background'] }],
    ['topics', { kind: 'list', item: { kind: 'text', max: 80 } }],
    ['results.better', { kind: 'choice', values: ['higher', 'lower', 'neither'] }],
    ['evidence.figures', { kind: 'list', item: { kind: 'text', max: 60 } }],
  ])('“%s” has the limits and values of the schema', (name, shape) => {
    expect(fieldAt(name)?.shape).toEqual(shape);
  });

  test('whose value has two forms can be filled in in both', () => {
    expect(fieldAt('authors')?.shape).toMatchObject({
      kind: 'list',
      item: {
        kind: 'either',
        text: { kind: 'text', max: 80 },
        parts: { kind: 'group', fields: [{ key: 'given' }, { key: 'family' }] },
      },
    });
  });

  test.each([
    ['title', true],
    ['authors', true],
    ['source', true],
    ['source.checked', true],
    ['venue', false],
    ['tags', false],
    ['results', false],
    ['results.statement', true],
    ['results.unit', false],
  ])('“%s” says whether it must be filled in', (name, required) => {
    expect(fieldAt(name)?.required).toBe(required);
  });

  test.each([
    ['shortTitle', 'Short title', 'How running text names the paper.'],
    ['arxiv', 'arXiv id', 'arXiv id without its version.'],
    ['evidence.conditions', 'Conditions', 'Under which conditions: model, task, metric, k, scale.'],
    ['award', 'Award', 'Only where confirmed.'],
  ])('“%s” is called and explained in words', (name, label, hint) => {
    expect(fieldAt(name)).toMatchObject({ label });
    expect(fieldAt(name)?.hint).toBe(hint);
  });
});

test('the text of an entry has its four headings, and its file a name that may stay empty', () => {
  expect(TEXT_FIELDS.fields.map(({ key }) => key)).toEqual(['Problem', 'Approach', 'Findings', 'Limits']);
  expect(SLUG_FIELD).toMatchObject({ required: false, shape: { kind: 'text', max: 80 } });
});
