import { expect, test } from 'vitest';
import { makeSurvey } from '../../../tests/fixtures/makeSurvey.ts';
import { startingPoints } from './startingPoints.ts';

test('who finds nothing can go on from every question and every topic, questions first', () => {
  expect(startingPoints(makeSurvey([])).map(({ kind, title, address }) => [kind, title, address])).toEqual([
    ['question', 'Does it extend?', '/questions/extends/'],
    ['topic', 'boundary', '/debate/#boundary'],
    ['topic', 'base-model', '/debate/#base-model'],
    ['topic', 'search', '/agents/#search'],
  ]);
});

test('the nearest ones are found by how else they are asked', () => {
  const survey = makeSurvey([]);
  for (const question of survey.questions) question.keywords = ['skill ceiling', 'new ability'];
  for (const { topics } of survey.sections) for (const topic of topics) topic.keywords = ['lookup', 'web'];
  const words = startingPoints(survey).map((point) => point.words);
  expect(words).toEqual([
    'Extends? skill ceiling new ability',
    'boundary? lookup web',
    'base-model? lookup web',
    'search? lookup web',
  ]);
});
