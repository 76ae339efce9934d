import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../../tests/fixtures/oddQueries.ts';
import { nearestPoints, type StartingPoint } from './nearestPoints.ts';

const POINTS = [
  point('Does the boundary move?', 'capability limits'),
  point('What do verifiers get wrong?', 'reward hacking cheating'),
  point('Why does entropy collapse?', 'exploration diversity'),
  point('Größe der Modelle', 'scale'),
];
const [BOUNDARY, VERIFIERS, ENTROPY, SIZE] = POINTS.map(({ title }) => title);

describe('who finds nothing is shown', () => {
  test.each([
    ['what has a word of the query in its title', 'verifiers', VERIFIERS],
    ['what has a word of the query in its other words', 'exploration', ENTROPY],
    ['what is spelled like the query', 'verifyer', VERIFIERS],
    ['what has the query inside a longer word', 'diverse', ENTROPY],
    ['what matches most of the query', 'does the entropie collaps', ENTROPY],
    ['what matches without accents', 'GROSSE große', SIZE],
    ['what matches in another case', 'BOUNDARY', BOUNDARY],
  ])('%s', (_name, query, title) => {
    expect(nearestPoints(query, POINTS, 1).map((one) => one.title)).toEqual([title]);
  });

  test('the nearest first, then the others as they stand', () => {
    expect(nearestPoints('entropy', POINTS, 4).map(({ title }) => title)).toEqual([
      ENTROPY,
      BOUNDARY,
      VERIFIERS,
      SIZE,
    ]);
  });

  test('the first ones where none is like the query', () => {
    expect(nearestPoints('xqzw', POINTS, 2)).toEqual(POINTS.slice(0, 2));
    expect(nearestPoints('', POINTS, 2)).toEqual(POINTS.slice(0, 2));
  });

  test('no more than asked for, and no more than there are', () => {
    expect(nearestPoints('entropy', POINTS, 0)).toEqual([]);
    expect(nearestPoints('entropy', POINTS, 9)).toHaveLength(POINTS.length);
    expect(nearestPoints('entropy', [], 3)).toEqual([]);
  });

  test('what is about the query rather than what merely has many words', () => {
    const many = point(
      'A list',
      'entropy boundary verifier reward model policy gradient benchmark curriculum',
    );
    const few = point('Entropy', '');
    expect(nearestPoints('entropy', [many, few], 1)).toEqual([few]);
  });

  test('what has a single letter of the query as a word', () => {
    const [kinds, passAtK] = [point('Kinds of tasks', ''), point('What is pass@k?', '')];
    expect(nearestPoints('k', [kinds, passAtK], 1)).toEqual([passAtK]);
  });

  test('a point without letters last', () => {
    const empty = point('?', '');
    expect(nearestPoints('entropy', [empty, ...POINTS], 5).at(0)?.title).toBe(ENTROPY);
  });

  test.each(ODD_QUERIES)('as many as asked for after %s', (_name, query) => {
    const shown = nearestPoints(query, POINTS, 3);
    expect(new Set(shown).size).toBe(3);
    expect(POINTS).toEqual(expect.arrayContaining(shown));
  });
});

test('the list of points stays as it was', () => {
  const titles = POINTS.map(({ title }) => title);
  nearestPoints('entropy', POINTS, 4);
  expect(POINTS.map(({ title }) => title)).toEqual(titles);
});

function point(title: string, words: string): StartingPoint {
  return { kind: 'question', title, address: '/questions/one/', words };
}
