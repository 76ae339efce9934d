import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { address, date, httpsUrl, id, list, text, valueId } from './fields.ts';

/** A field, what it accepts and what it refuses. */
const FIELDS: [name: string, field: z.ZodType, accepted: unknown[], refused: unknown[]][] = [
  [
    'id',
    id,
    ['a', '1-shot-rlvr', 'limit-of-rlvr', 'a'.repeat(80)],
    ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'ä', 'a/b', '..', 'a\n', 'a'.repeat(81), 1],
  ],
  ['valueId', valueId, ['qwen2.5-math-7b', 'grpo'], ['', 'Qwen', 'a..b', '.a', 'a.', 'a.-b', '../a']],
  [
    'address',
    address,
    [
      '/',
      '/papers/prorl/',
      '/papers/prorl/#on-boundary',
      '/browse/model/#qwen2.5-7b',
      '/glossary/#pass-at-k',
    ],
    [
      '',
      '/papers/prorl',
      'papers/prorl/',
      '/papers/prorl#findings',
      '/papers/prorl/#',
      '/papers/prorl/?a=b',
      '/papers//prorl/',
      '/papers/../prorl/',
      '/Papers/',
      '//elsewhere.example/',
      'https://elsewhere.example/',
      '/papers/prorl/ ',
      '/papers/prorl/\n',
    ],
  ],
  [
    'text(20)',
    text(20),
    ['a', 'up to 12.5%', 'Größe ≥ 10, 数学 🎉', 'x'.repeat(20)],
    ['', ' a', 'a ', 'a\n', 'a\nb', 'a\tb', 'a\u0000b', 'a\u2028b', '\ud800', 'x'.repeat(21), 1, null],
  ],
  [
    'date',
    date,
    ['2025-05-30', '2024-02-29'],
    ['2025-02-29', '2025-02-30', '2025-13-01', '2025-5-3', '2025-05-30T00:00', ' 2025-05-30', '', 20250530],
  ],
  [
    'httpsUrl',
    httpsUrl,
    ['https://example.org', 'https://example.org/a?b=c#d', 'https://example.org/ä'],
    [
      'http://example.org',
      'HTTPS://example.org',
      '//example.org',
      'javascript:alert(1)',
      'https:example.org',
      'https://',
      'https://a b',
      'https://example.org/"onclick=',
      'https://example.org\\@b',
      'https://example.org/\u0000',
      'https://example.org\n',
      '',
    ],
  ],
  ['list(id)', list(id), [[], ['a', 'b']], [['a', 'a'], ['A'], 'a', null]],
];

describe.each(FIELDS)('%s', (_name, field, accepted, refused) => {
  test.each(accepted.map((value) => [value]))('accepts %j', (value) => {
    expect(field.safeParse(value).success).toBe(true);
  });

  test.each(refused.map((value) => [value]))('refuses %j', (value) => {
    expect(field.safeParse(value).success).toBe(false);
  });
});

test('an empty value gives one issue, not also one about its form', () => {
  for (const field of [id, valueId, text(20)]) expect(field.safeParse('').error?.issues).toHaveLength(1);
});

test('a list names every item that repeats an earlier one', () => {
  const issues = list(id).safeParse(['a', 'b', 'a', 'b', 'a']).error?.issues;
  expect(issues?.map(({ path }) => path)).toEqual([[2], [3], [4]]);
});
