import { expect, test } from 'vitest';
import { smallFacts } from '../../tests/fixtures/smallFacts.ts';
import { LIMIT, smallSurvey } from '../../tests/fixtures/smallSurvey.ts';
import { checkSurvey } from '../survey/checks/checkSurvey.ts';
import { linesOfPaths } from './linesOfPaths.ts';
import { knownSurvey } from './surveyFacts.ts';

test('the form knows papers by their names and where these stand', () => {
  expect(smallFacts().papers.find(({ slug }) => slug === 'limit')).toEqual({
    slug: 'limit',
    section: 'debate',
    title: 'The Limit of Training',
    altTitles: [],
    shortTitle: 'Limit',
    arxiv: '2504.13837',
    lines: { title: 2, shortTitle: 3, arxiv: 4 },
  });
});

test('what papers say, and how values are described, is left out of what the form loads', () => {
  const facts = JSON.stringify(smallFacts());
  expect(facts).not.toMatch(/takeaway|Ada Lovelace|howToRead|definition/);
});

test('the survey has no mistakes as the form knows it', () => {
  expect(checkSurvey(knownSurvey(smallFacts()))).toEqual([]);
});

test('lines of names are those of the file', () => {
  const text = smallSurvey()[LIMIT] ?? '';
  expect(linesOfPaths(text, [['title'], ['arxiv']])).toEqual([2, 4]);
  expect(linesOfPaths('---\naltTitles:\n  - One\n  - Two\n---\n', [['altTitles', 1]])).toEqual([4]);
});
