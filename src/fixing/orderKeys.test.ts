import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { orderKeys } from './orderKeys.ts';

/** Fields of the whole, and of each item of `items`. */
const keysAt = (path: readonly PropertyKey[]) =>
  path.length === 0 ? ['a', 'b', 'c', 'items'] : path[0] === 'items' ? ['x', 'y', 'z'] : [];

const order = (source: string) => orderKeys(source, keysAt);

describe('fields come into the order of the schema', () => {
  test.each([
    ['at the top', 'b: 2\na: 1\n', 'a: 1\nb: 2\n'],
    ['without a line end at the end', 'b: 2\na: 1', 'a: 1\nb: 2'],
    [
      'with the comments above them',
      '# of b\nb: 2\n# of a,\n# too\na: 1\n',
      '# of a,\n# too\na: 1\n# of b\nb: 2\n',
    ],
    [
      'with values of several lines',
      'b: >-\n  two\n  lines\na: [1,\n  2]\n',
      'a: [1,\n  2]\nb: >-\n  two\n  lines\n',
    ],
    [
      'in the items of a list',
      'items:\n  - y: 2\n    x: 1\n  - x: 3\n    y: 4\nc: 1\n',
      'c: 1\nitems:\n  - x: 1\n    y: 2\n  - x: 3\n    y: 4\n',
    ],
    ['unknown ones last', 'q: 9\nb: 2\na: 1\n', 'a: 1\nb: 2\nq: 9\n'],
    ['with an empty value', 'b:\na: 1\n', 'a: 1\nb:\n'],
  ])('%s', (_name, source, ordered) => {
    expect(order(source)).toBe(ordered);
  });
});

describe('nothing changes', () => {
  test.each([
    ['where they are in order', '# first\na: 1\n\nb: 2\n'],
    ['in a map on one line', 'items: [{ y: 2, x: 1 }]\n'],
    ['in a map whose fields the schema does not name', 'a: { z: 1 }\nb:\n  z: 1\n  y: 2\n'],
    ['where a comment would come behind the hyphen of a list', 'items:\n  - y: 2\n    # of x\n    x: 1\n'],
    ['where there is nothing', ''],
  ])('%s', (_name, source) => {
    expect(order(source)).toBe(source);
  });
});

test('whatever the order, the YAML says the same and is in order after one run', () => {
  const fields = fc.record(
    {
      a: fc.string(),
      b: fc.array(fc.string(), { maxLength: 3 }),
      c: fc.integer(),
      items: fc.array(fc.record({ x: fc.integer(), y: fc.string(), z: fc.boolean() }, { requiredKeys: [] }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fields, fc.boolean(), (value, isReversed) => {
      const entries = Object.entries(value);
      const source = entries
        .toSorted(() => (isReversed ? -1 : 1))
        .map(([key, inner]) => `${key}: ${JSON.stringify(inner)}\n`)
        .join('');
      const ordered = order(source);
      expect(parse(ordered)).toEqual(parse(source));
      expect(order(ordered)).toBe(ordered);
    }),
  );
});
