import { describe, expect, test } from 'vitest';
import { placeAfter } from './arrowKeys.ts';

/** A field and three results. */
const COUNT = 4;

describe('a key leads', () => {
  test.each([
    ['from the field to the first result', 'ArrowDown', 0, 1],
    ['from a result to the next', 'ArrowDown', 2, 3],
    ['from a result to the one before', 'ArrowUp', 3, 2],
    ['from the first result to the field', 'ArrowUp', 1, 0],
    ['to the first result', 'Home', 3, 1],
    ['to the last result', 'End', 1, 3],
  ])('%s', (_name, key, from, to) => {
    expect(placeAfter(key, from, COUNT)).toBe(to);
  });
});

describe('a key leads nowhere', () => {
  const places = Array.from({ length: COUNT }, (_, place) => place);

  test.each([
    ['below the last result', 'ArrowDown', 3],
    ['above the field', 'ArrowUp', 0],
  ])('%s, and moves nothing else', (_name, key, from) => {
    const place = placeAfter(key, from, COUNT);
    expect(place).toBeDefined();
    expect(places).not.toContain(place);
  });

  test('below a field without results', () => {
    expect(placeAfter('ArrowDown', 0, 1)).toBe(1);
  });

  test.each(['Home', 'End'])('in the field, where it moves the cursor: %s', (key) => {
    expect(placeAfter(key, 0, COUNT)).toBeUndefined();
  });

  test.each(['a', ' ', 'Enter', 'Tab', 'ArrowLeft', 'toString'])('that is for other things: %s', (key) => {
    for (const place of places) expect(placeAfter(key, place, COUNT)).toBeUndefined();
  });
});
