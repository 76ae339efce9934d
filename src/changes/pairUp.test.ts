import { expect, test } from 'vitest';
import { howOf, pairUp } from './pairUp.ts';

const item = (id: string, name = id) => ({ id, name });
const byId = ({ id }: { id: string }) => id;
const byName = ({ name }: { name: string }) => name;

test('what is on both sides is one thing, and what is gone comes last', () => {
  const [a, b, c] = [item('a'), item('b'), item('c')];
  const pairs = pairUp([a, b], [item('b'), c], byId);
  expect(pairs).toEqual([{ before: b, after: item('b') }, { after: c }, { before: a }]);
  expect(pairs.map(howOf)).toEqual(['changed', 'added', 'removed']);
});

test('what has another id and the same name is the same thing, but only where no id fits', () => {
  const before = [item('a', 'x'), item('b', 'y')];
  const after = [item('c', 'x'), item('a', 'y')];
  expect(pairUp(before, after, byId, byName)).toEqual([
    { after: item('c', 'x') },
    { before: item('a', 'x'), after: item('a', 'y') },
    { before: item('b', 'y') },
  ]);
  expect(pairUp([item('b', 'y')], [item('d', 'y')], byId, byName)).toEqual([
    { before: item('b', 'y'), after: item('d', 'y') },
  ]);
});

test('of several with the same key none is lost', () => {
  const [first, second] = [item('a', '1'), item('a', '2')];
  expect(pairUp([first, second], [first], byId)).toEqual([
    { before: first, after: first },
    { before: second },
  ]);
});
