import { describe, expect, test } from 'vitest';
import { parseSources, SourcesError } from './source.ts';

const SOURCE = { arxiv: '2505.24864', title: 'A Title', abstract: 'An abstract.' };

test('sources are read with what is known of them; other fields are left alone', () => {
  const whole = {
    ...SOURCE,
    altTitles: ['Another Title'],
    authors: ['Ada Lovelace'],
    version: 2,
    updated: '2025-06-11',
  };
  expect(
    parseSources(JSON.stringify([SOURCE, { ...whole, keywords: ['rl'] }, { ...SOURCE, authors: null }])),
  ).toEqual([{ ...SOURCE, altTitles: [] }, whole, { ...SOURCE, altTitles: [], authors: null }]);
});

describe('a file of another form is named with what is wrong', () => {
  test.each([
    ['no JSON', '[{', 'is not JSON: '],
    ['an empty file', '', 'is not JSON: Unexpected end of JSON input'],
    ['a map', '{}', 'is not a list of sources: the whole: Invalid input: expected array, received object'],
    [
      'a source without a title',
      JSON.stringify([SOURCE, { ...SOURCE, title: undefined }]),
      'is not a list of sources: 1.title: Invalid input: expected string, received undefined',
    ],
    [
      'authors in one text',
      JSON.stringify([{ ...SOURCE, authors: 'Ada Lovelace, Alan Turing' }]),
      'is not a list of sources: 0.authors: Invalid input: expected array, received string',
    ],
    [
      'an id that is a number',
      JSON.stringify([{ ...SOURCE, arxiv: 2505.24864 }]),
      'is not a list of sources: 0.arxiv: Invalid input: expected string, received number',
    ],
  ])('%s', (_name, json, message) => {
    expect(() => parseSources(json)).toThrow(SourcesError);
    expect(() => parseSources(json)).toThrow(message);
  });
});
