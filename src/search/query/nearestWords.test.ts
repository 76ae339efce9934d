import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completions, correction, editDistance } from './nearestWords.ts';

describe('an unfinished word is completed', () => {
  const words = ['reward', 'reinforcement', 'reasoning', 'rewards', 'rewarding', 'forward'];

  test.each([
    ['by words that begin like it, the most frequent first', 'rewar', 4, ['reward', 'rewards', 'rewarding']],
    ['by as many as are asked for', 'rew', 2, ['reward', 'rewards']],
    ['from three letters on', 'rea', 4, ['reasoning']],
    ['not by fewer letters', 're', 4, []],
    ['not by a word that only holds it', 'ward', 4, []],
    ['not where nothing begins like it', 'xyz', 4, []],
    ['not where nothing is typed', '', 4, []],
  ])('%s', (_name, typed, count, found) => {
    expect(completions(typed, words, count)).toEqual(found);
  });

  test('by its letters, whatever they mean in a regular expression', () => {
    expect(completions('re.', words, 4)).toEqual([]);
    expect(completions('(((', words, 4)).toEqual([]);
  });
});

describe('a misspelled word is corrected', () => {
  test.each([
    ['where a letter is missing', 'entrpy', 'entropy'],
    ['where a letter is too many', 'entrropy', 'entropy'],
    ['where a letter is wrong', 'entrapy', 'entropy'],
    ['where two letters are swapped', 'entorpy', 'entropy'],
    ['from five letters on', 'polcy', 'policy'],
    ['where its first two letters are swapped', 'netropy', 'entropy'],
    ['where two of its four letters are swapped', 'setp', 'step'],
    ['where the first two of its four letters are swapped', 'tsep', 'step'],
    ['with two mistakes from eight letters on', 'halucinatoin', 'hallucination'],
    ['with a mistake and another ending', 'explorng', 'explore'],
    ['in another form though it is short', 'runs', 'run'],
  ])('%s', (_name, typed, meant) => {
    const words = ['policy', 'entropy', 'hallucination', 'explore', 'run', 'step'];
    expect(correction(typed, words)).toBe(meant);
  });

  test('to the nearest word, though another is more frequent', () => {
    expect(correction('explorotion', ['explanation', 'exploitation', 'exploration'])).toBe('exploration');
  });

  test('to the most frequent of equally near words', () => {
    expect(correction('trave', ['trace', 'trade'])).toBe('trace');
    expect(correction('trave', ['trade', 'trace'])).toBe('trade');
  });

  test('to the word of which two letters are swapped, though another as near is more frequent', () => {
    expect(correction('trial', ['trail', 'trill'])).toBe('trail');
    expect(correction('trial', ['trill', 'trail'])).toBe('trail');
  });

  test('to the word that begins like it, though one with another first letter is more frequent', () => {
    expect(correction('trave', ['brave', 'trace'])).toBe('trace');
  });

  test('to a word of the same form before one with another ending', () => {
    expect(correction('rewrad', ['rewards', 'reward'])).toBe('reward');
  });

  test('to itself where it is a word of the survey', () => {
    expect(correction('trace', ['brace', 'traces', 'trace'])).toBe('trace');
  });
});

describe('a word is not corrected', () => {
  test.each([
    ['with a wrong letter below five letters', 'polc', ['poly', 'pole']],
    ['with a letter too few or too many below five letters', 'step', ['steep', 'stp']],
    ['with two of three letters swapped', 'rnu', ['run']],
    ['with two letters swapped that are no neighbors', 'pets', ['step']],
    ['where its first letter is wrong', 'rntropy', ['entropy']],
    ['where its first letter is missing', 'ntropy', ['entropy']],
    ['where a letter stands before it', 'xentropy', ['entropy']],
    ['where its first letter is another one and its ending too', 'bolicies', ['policy']],
    ['with its first two letters swapped and another mistake', 'ahlucination', ['hallucination']],
    ['with two mistakes below eight letters', 'antrpy', ['entropy']],
    ['with three mistakes', 'halucnatoin', ['hallucination']],
    ['to the word that it begins', 'inter', ['interpretability']],
    ['where there are no words', 'entropy', []],
    ['where nothing is typed', '', ['a', 'entropy']],
  ])('%s', (_name, typed, words) => {
    expect(correction(typed, words)).toBeUndefined();
  });

  test('where it is hundreds of letters long', () => {
    expect(correction('x'.repeat(300), ['entropy', 'x'])).toBeUndefined();
  });
});

describe('two words are as many edits apart as it takes', () => {
  test.each([
    ['', '', 0],
    ['reward', 'reward', 0],
    ['', 'reward', 6],
    ['reward', 'rewards', 1],
    ['reward', 'rward', 1],
    ['reward', 'rewird', 1],
    ['reward', 'erward', 1],
    ['reward', 'rewadr', 1],
    ['reward', 'erwadr', 2],
    ['kitten', 'sitting', 3],
    // No letter is edited twice: not swapped and then parted by another.
    ['ca', 'abc', 3],
    ['abc', 'xyz', 3],
    ['Reward', 'reward', 1],
  ])('"%s" and "%s": %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('for any two words, the distance', () => {
  /** Words of few letters, so that equal and similar ones are among them, or of any characters. */
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const pair = fc.oneof(
    fc.tuple(word, word),
    word.map((one): [string, string] => [one, one]),
  );

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });

  test('is zero exactly where they are equal', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('is at least the difference of their lengths and at most the longer length', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('is the same when both begin or end with the same letter more', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(`${a}x`, `${b}x`)).toBe(editDistance(a, b));
        expect(editDistance(`x${a}`, `x${b}`)).toBe(editDistance(a, b));
      }),
    );
  });

  test('is one where one letter was inserted, replaced or swapped with a different neighbor', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a + b, `${a}§${b}`)).toBe(1);
        expect(editDistance(`${a}§${b}`, `${a}¶${b}`)).toBe(1);
        expect(editDistance(`${a}§¶${b}`, `${a}¶§${b}`)).toBe(1);
      }),
    );
  });
});
