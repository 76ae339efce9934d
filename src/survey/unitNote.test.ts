import { expect, test } from 'vitest';
import { unitNote } from './unitNote.ts';

test.each([
  ['+12.7 points', 'points', undefined],
  ['83.6%', 'percent', undefined],
  ['7.9%', 'percent, relative or points not stated', 'percent, relative or points not stated'],
  ['+6.1', 'not stated', 'unit not stated'],
  ['95.0', undefined, undefined],
])('the unit of %s (%s) is noted as %s', (value, unit, note) => {
  expect(unitNote({ value, unit })).toBe(note);
});
