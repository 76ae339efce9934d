import { expect, test } from 'vitest';
import { typeset, typesetAll } from './typeset.ts';

test.each([
  ['a "quoted" word', 'a “quoted” word'],
  ['("quoted")', '(“quoted”)'],
  ['"First" and last "word"', '“First” and last “word”'],
  ["the model's own", 'the model’s own'],
  ["the models' own", 'the models’ own'],
  ["a 'quoted' word", 'a ‘quoted’ word'],
  [`"the 'inner' one"`, '“the ‘inner’ one”'],
  ['no quotes', 'no quotes'],
])('%s becomes %s', (plain, set) => expect(typeset(plain)).toBe(set));

test('texts are set wherever they stand, and nothing else changes', () => {
  const data = {
    a: ['"x"', 3],
    b: { "it's": "it's" },
    c: null,
    latex: "r'",
    symbols: [{ sign: "r'", means: "r's" }],
  };
  expect(typesetAll(data)).toEqual({
    a: ['“x”', 3],
    b: { "it's": 'it’s' },
    c: null,
    latex: "r'",
    symbols: [{ sign: "r'", means: 'r’s' }],
  });
});
