import { describe, expect, test } from 'vitest';
import { figuresIn, isAmong } from './figuresIn.ts';

describe('the figures of a text', () => {
  test.each([
    ['none', 'It is none at all.', []],
    ['a whole number at the end of a sentence', 'It took 2000.', ['2000']],
    ['a number with a fraction', 'It rose by 12.5%.', ['12.5']],
    ['thousands set off by commas', '1,573 of 2,000,000.5 steps', ['1573', '2000000.5']],
    ['a list of numbers', 'k = 1, 8, 64', ['1', '8', '64']],
    ['a range and a ratio', '14%–17% or 2-3 or 4/5', ['14', '17', '2', '3', '4', '5']],
    ['zeros that change nothing', '0.50, 07 and 3.0', ['0.5', '7', '3']],
    ['numbers in names', 'Qwen2.5-Math-7B on AIME24', ['2.5', '7', '24']],
    ['a number that is signed or stands against a unit', '−3, +4 and $5k', ['3', '4', '5']],
  ])('with %s', (_name, text, values) => {
    expect(figuresIn(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['a percent sign, also as LaTeX writes it', '7% or 7\\% of 7', ['%', '%', '']],
    ['letters at once behind', '7B, 1.2k, 24pp, 3x', ['b', 'k', 'pp', 'x']],
    ['no word behind a hyphen or space', '7-fold, 7 points', ['', '']],
  ])('have as their unit %s', (_name, text, units) => {
    expect(figuresIn(text).map(({ unit }) => unit)).toEqual(units);
  });

  test('keep how they are printed, and where', () => {
    expect(figuresIn('Over 1,573, up to 90.0%.')).toEqual([
      { printed: '1,573', value: '1573', unit: '', offset: 5 },
      { printed: '90.0%', value: '90', unit: '%', offset: 18 },
    ]);
  });
});

describe('a figure is among others', () => {
  test.each([
    ['7%', '7%', true],
    ['7%', 'a value of 7', true],
    ['7%', 'a 7B model', false],
    ['7B', '7%', false],
    ['7', 'a 7B model', true],
    ['7b', '7B', true],
    ['12.7%', '12.70%', true],
    ['12.7%', '12.8%', false],
  ])('%s in “%s”: %s', (text, known, isThere) => {
    const [figure] = figuresIn(text);
    expect(figure && isAmong(figuresIn(known))(figure)).toBe(isThere);
  });
});
