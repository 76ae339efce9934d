import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '../content/readEntry.ts';
import { paperSchema } from '../schema/paper.ts';
import { entryData } from './entryData.ts';
import { FORM, PAPER_FIELDS, type Shape, TEXT_FIELDS } from './formFields.ts';
import { fit, type Value, valueAt } from './formValues.ts';
import { toEntryText } from './toEntryText.ts';

/** Text that YAML may stumble over, without what nobody sees: the check refuses that. */
const character = fc.oneof(
  fc.constantFrom(...'"\'#:,[]{}&*!|>%@`\\<-?~=$. \t'),
  fc.constantFrom(
    ' ',
    ': ',
    ' #',
    '- ',
    'é',
    '√',
    '数',
    '😀',
    '$x^2$',
    'null',
    'true',
    '12.50',
    '---',
    '...',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const paragraph = (max: number) =>
  fc.array(character, { minLength: 1, maxLength: Math.min(max, 200) }).map((characters) =>
    characters
      .join('')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
      .slice(0, max)
      .toWellFormed(),
  );

/** Fields whose text has a form of its own. */
const OF_KEY: Record<string, fc.Arbitrary<string>> = {
  id: fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}$/),
  arxiv: fc.stringMatching(/^\d{4}\.\d{4,5}$/),
};
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Anything that can be filled in, often what the schema takes. */
function filled(shape: Shape, key = ''): fc.Arbitrary<Value> {
  switch (shape.kind) {
    case 'choice':
      return fc.constantFrom(...shape.values);
    case 'list':
      return fc.array(filled(shape.item), { maxLength: 4 });
    case 'group':
      return fc.record(
        Object.fromEntries(
          shape.fields.map((field) => {
            const value = filled(field.shape, field.key);
            return [field.key, field.required ? value : fc.oneof(fc.constant(''), value)];
          }),
        ),
      );
    case 'either':
      return fc.oneof(filled(shape.text), filled(shape.parts));
    case 'markdown':
      return fc.lorem({ mode: 'sentences', maxCount: 5 });
    default:
      if (shape.format === 'date') return day;
      if (shape.format === 'url') return fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
      return OF_KEY[key] ?? paragraph(shape.max ?? 200);
  }
}

test('whatever is filled in, if it is valid, the file says exactly that', () => {
  let valid = 0;
  fc.assert(
    fc.property(filled(PAPER_FIELDS), filled(TEXT_FIELDS), (paper, text) => {
      const draft = fit(FORM, { paper, text });
      const data = entryData(PAPER_FIELDS, valueAt(draft, ['paper']));
      const expected = paperSchema.safeParse(data);
      if (!expected.success) return;
      valid++;
      const parts = text as Record<string, string>;
      const file = toEntryText(data, parts);
      const { entry, findings } = readEntry('paper', 'x', 'x.mdx', new TextEncoder().encode(file));
      expect(findings).toEqual([]);
      expect(entry?.data).toEqual(expected.data);
      for (const part of Object.values(parts)) expect(entry?.body).toContain(part.trim());
    }),
    { numRuns: 1_000 },
  );
  // Else the test would test nothing.
  expect(valid).toBeGreaterThan(100);
}, 120_000);
