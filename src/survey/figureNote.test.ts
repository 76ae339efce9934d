import { expect, test } from 'vitest';
import { describeFigures, figureNote } from './figureNote.ts';

test.each([
  ['+12.7 points', 'change', 'points', 'change'],
  ['83.6%', 'level', 'percent', 'level'],
  [
    '7.9%',
    'change',
    'percent, relative or points not stated',
    'change, percent, relative or points not stated',
  ],
  ['+6.1', 'change', 'not stated', 'change, unit not stated'],
  ['from 36.0% to 73.6%', 'from-to', 'percent', ''],
  ['95.0', 'level', undefined, 'level'],
] as const)('%s, a %s in %s, is noted as "%s"', (value, form, unit, note) => {
  expect(figureNote({ value, form, unit })).toBe(note);
});

test('figures of evidence say what the results of the paper leave open about them', () => {
  const results = [
    { value: '19%', unit: 'percent, relative or points not stated' },
    { value: 'from 42.81% to 61.32%', unit: 'percent' },
  ];
  expect(describeFigures(['19%', 'from 42.81% to 61.32%', 'pass@128'], results)).toBe(
    '19% (relative or points not stated); from 42.81% to 61.32%; pass@128',
  );
  expect(describeFigures([], results)).toBe('');
});
