import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { describe as describeValue, explainIssue, pathName } from './explainIssue.ts';
import { id, text } from './fields.ts';

const schema = z.strictObject({
  name: text(5),
  count: z.int().min(1).max(3).default(1),
  central: z.boolean().default(false),
  scope: z.enum(['core', 'adjacent']).default('core'),
  five: z.array(text(5)).length(5).optional(),
  some: z.array(text(5)).min(2).optional(),
  author: z.union([text(5), z.strictObject({ given: text(5) })]).optional(),
  cells: z.record(id, text(5)).default({}),
  inner: z.strictObject({ name: text(5) }).optional(),
});

describe('an issue in words', () => {
  test.each<[unknown, string]>([
    [{}, '@name missing-field: `name` is missing. Expected text.'],
    [null, '@ missing-field: The YAML is empty. Expected a map of fields.'],
    [[], '@ wrong-type: The YAML is a list. Expected a map of fields.'],
    [{ name: 'a', count: 'b' }, '@count wrong-type: `count` is `b`. Expected a number.'],
    [{ name: 'a', count: 4 }, '@count too-long: `count` is the number `4`. Expected at most 3.'],
    [{ name: 'a', central: 'yes' }, '@central wrong-type: `central` is `yes`. Expected `true` or `false`.'],
    [{ name: true }, '@name wrong-type: `name` is the boolean `true`. Expected text. Put it in quotes.'],
    [
      { name: 'a', scope: 1 },
      '@scope unknown-value: `scope` is the number `1`. Expected one of `core`, `adjacent`.',
    ],
    [
      { name: 'a', scope: null },
      '@scope missing-field: `scope` is empty. Expected one of `core`, `adjacent`.',
    ],
    [{ name: 'a', five: ['b'] }, '@five too-short: `five` has 1 item. Expected exactly 5.'],
    [{ name: 'a', some: [] }, '@some missing-field: `some` is empty. Expected at least 2 items.'],
    [
      { name: 'a', author: 1 },
      '@author wrong-type: `author` is the number `1`. Expected text, or `{ given, family }`.',
    ],
    [{ name: 'a', author: 'too long' }, '@author too-long: `author` has 8 characters. Expected at most 5.'],
    [
      { name: 'a', cells: { B: 'c' } },
      '@cells.B (key) wrong-format: The key `B` is not an id. Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
    ],
    [
      { name: 'a', inner: { nam: 'b', name: 'c' } },
      '@inner.nam (key) unknown-field: `nam` is not a field of `inner`. Expected only `name`. Did you mean `name`?',
    ],
  ])('%j', (data, expected) => {
    expect(explain(data)).toEqual([expected]);
  });
});

test('a path is written as people do', () => {
  expect(pathName(['results', 2, 'value'])).toBe('results[2].value');
  expect(pathName([])).toBe('');
});

test.each([
  ['two\n lines', '`two lines`'],
  ['`code`', "`'code'`"],
  ['x'.repeat(100), `\`${'x'.repeat(57)}…\``],
  ['', 'empty'],
  [null, 'empty'],
  [[1], 'a list'],
  [{ a: 1 }, 'a map'],
  [Number.NaN, 'the number `NaN`'],
])('%j is described as %s', (value, description) => {
  expect(describeValue(value)).toBe(description);
});

function explain(data: unknown): string[] {
  const { error } = schema.safeParse(data, { reportInput: true });
  return (error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue, (path) => (path.length ? ['name'] : [])))
    .map(({ path, at, complaint: { rule, found, expected, fix } }) => {
      const place = `@${pathName(path)}${at === 'key' ? ' (key)' : ''}`;
      return `${place} ${rule}: ${[found, expected, fix].filter(Boolean).join(' ')}`;
    });
}
