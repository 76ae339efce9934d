import { describe, expect, test } from 'vitest';
import { entryData, formPath } from './entryData.ts';
import { FORM, PAPER_FIELDS } from './formFields.ts';
import { fit, valueAt } from './formValues.ts';

const dataOf = (paper: object) => entryData(PAPER_FIELDS, valueAt(fit(FORM, { paper }), ['paper']));

describe('the data of an entry', () => {
  test('holds what is required even where it is empty, and nothing else that is empty', () => {
    expect(dataOf({})).toEqual({
      title: '',
      shortTitle: '',
      arxiv: '',
      published: '',
      authors: [],
      topics: [],
      kinds: [],
      scope: '',
      takeaway: '',
      source: { basis: '', checked: '' },
      added: '',
    });
  });

  test('has its keys in the order of the schema, in whatever order they were filled in', () => {
    const keys = Object.keys(dataOf({ contributors: ['ada'], venue: 'X', altTitles: ['Y'] }));
    expect(keys).toEqual([
      ...['title', 'altTitles', 'shortTitle', 'arxiv', 'published', 'authors', 'venue', 'topics', 'kinds'],
      ...['scope', 'takeaway', 'source', 'added', 'contributors'],
    ]);
  });

  test('leaves out rows and items in which nothing is filled in', () => {
    expect(dataOf({ authors: ['', 'Ada', ' '], relations: [{}, { paper: 'prorl' }] })).toMatchObject({
      authors: ['Ada'],
      relations: [{ type: '', paper: 'prorl', because: '', basis: '', confidence: '' }],
    });
  });

  test.each([
    ['white space at its ends', '  A title \n', 'A title'],
    ['the line breaks of a PDF', 'A title\n over\r\n lines', 'A title over lines'],
    ['spaces inside, which stay', 'A  title', 'A  title'],
  ])('takes text with %s as one paragraph', (_, typed, title) => {
    expect(dataOf({ title: typed })['title']).toBe(title);
  });
});

test('a place in the data is found in the form where rows are empty', () => {
  const paper = valueAt(
    fit(FORM, { paper: { authors: ['', 'Ada', '', 'Bo'], results: [{}, { id: 'a' }] } }),
    ['paper'],
  );
  expect(formPath(paper, ['authors', 0])).toEqual(['authors', 1]);
  expect(formPath(paper, ['authors', 1])).toEqual(['authors', 3]);
  expect(formPath(paper, ['results', 0, 'value'])).toEqual(['results', 1, 'value']);
  expect(formPath(paper, ['authors'])).toEqual(['authors']);
});
