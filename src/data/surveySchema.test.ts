import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedData, dataDamage, withValue } from '../../tests/fixtures/damagedData.ts';
import { smallData } from '../../tests/fixtures/smallData.ts';
import { validatorOf } from '../../tests/fixtures/validator.ts';
import { checkContent } from '../content/checkContent.ts';
import { contentRoot } from '../content/contentRoot.ts';
import { listFields } from './fields.ts';
import { makeSurveyData, surveyJson } from './makeSurveyData.ts';
import { surveyDataSchema } from './surveyData.ts';
import { schemaJson, surveySchema } from './surveySchema.ts';

const ROOT = 'https://survey.example/base/';
const validate = validatorOf(surveySchema());
const small = smallData(ROOT);

describe('the published schema', () => {
  test.each([undefined, ROOT])('takes the survey as it is published under %s', (root) => {
    const { content } = checkContent(contentRoot());
    if (!content) throw new Error('The content cannot be read.');
    const data = makeSurveyData(content, { version: { date: '2026-11-21' }, root });
    validate(JSON.parse(surveyJson(data)));
    expect(validate.errors).toBeNull();
  });

  test('says what each field means', () => {
    const silent = listFields(surveySchema()).filter(({ meaning }) => meaning === '');
    expect(silent.map(({ of, path }) => `${of}.${path}`)).toEqual([]);
  });

  test('says where it is published, where that is known', () => {
    expect(JSON.parse(schemaJson(ROOT)).$id).toBe('https://survey.example/base/data/survey.schema.json');
    expect(small.$schema).toBe('https://survey.example/base/data/survey.schema.json');
    expect(JSON.parse(schemaJson())).not.toHaveProperty('$id');
    expect(smallData().$schema).toBe('survey.schema.json');
  });

  test('names a standard, and nothing that only our code knows', () => {
    expect(surveySchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schemaJson()).not.toMatch(/refersTo|\\\\p\{|"default"/);
  });

  test.each<[what: string, path: string, value: unknown, at?: string]>([
    ['a date that does not exist', '/papers/0/published', '2025-02-30'],
    ['a strength it does not know', '/papers/0/evidence/0/strength', 'strong'],
    ['a tag twice', '/papers/0/tags/models', ['qwen-7b', 'qwen-7b']],
    ['a link that is not https', '/papers/0/links/code', 'http://a.example'],
    [
      'a change of evidence that names no question',
      '/papers/0/corrections/0/evidence',
      'added',
      '/papers/0/corrections/0',
    ],
    ['a line break in a text', '/papers/0/takeaway', 'One.\nTwo.'],
    ['a missing field', '/papers/0/title', undefined, '/papers/0'],
    ['an unknown field', '/terms/0/extra', 1, '/terms/0'],
    ['two things a result was measured on', '/papers/0/results/0/measuredOn', 'MATH'],
  ])('refuses %s', (_what, path, value, at = path) => {
    const data = withValue(small, path, value);
    expect(validate(data)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });

  test('takes and refuses what our own reader does, whatever is damaged', () => {
    fc.assert(
      fc.property(dataDamage, (damage) => {
        const data = damagedData(small, damage);
        const parsed = surveyDataSchema.safeParse(data);
        // The reader fills in what a field has as its default; published data have it all.
        const isWhole =
          parsed.success && JSON.stringify(sorted(parsed.data)) === JSON.stringify(sorted(data));
        expect({ valid: validate(data), errors: validate.errors }).toMatchObject({ valid: isWhole });
      }),
      { numRuns: 1000 },
    );
  });
});

/** A value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
