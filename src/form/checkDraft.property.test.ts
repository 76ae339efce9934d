import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallKnownSurvey } from '../../tests/fixtures/smallFacts.ts';
import { checkDraft } from './checkDraft.ts';
import { FORM, type Shape } from './formFields.ts';
import { fit, type Value, valueAt } from './formValues.ts';

const survey = smallKnownSurvey();

/** What people may type or paste, and what YAML, MDX or formulas may stumble over. */
const typed = fc.oneof(
  fc.constantFrom(
    '',
    'boundary',
    'limit',
    '2504.13837',
    '2025-04-18',
    'core',
    'grpo',
    '---',
    '\n---\n',
    '\u200b',
  ),
  fc.constantFrom(
    '<Cite paper="limit" />',
    '<Term',
    '{x}',
    '$x^{2$',
    '![a](./b.png)',
    '## Problem',
    '```',
    '[^1]',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

function anything(shape: Shape): fc.Arbitrary<Value> {
  if (shape.kind === 'list') return fc.array(anything(shape.item), { maxLength: 3 });
  if (shape.kind === 'either') return fc.oneof(typed, anything(shape.parts));
  if (shape.kind === 'group')
    return fc.record(Object.fromEntries(shape.fields.map((field) => [field.key, anything(field.shape)])));
  return typed;
}

test('whatever is typed, the check ends with findings at fields that the form has', () => {
  fc.assert(
    fc.property(anything(FORM), (value) => {
      const draft = fit(FORM, value);
      const { findings, text } = checkDraft(draft, survey);
      expect(text.startsWith('---\n')).toBe(true);
      for (const { path, complaint } of findings) {
        expect(valueAt(draft, path), path.join('.')).toBeDefined();
        expect(complaint.found).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);
