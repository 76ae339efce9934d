import { expect, test } from 'vitest';
import { makeSurvey } from '../../tests/fixtures/makeSurvey.ts';
import { collectFacet } from './facets.ts';

test('a value lists its papers oldest first; papers that state none stand apart', () => {
  const survey = makeSurvey([
    { slug: 'late', published: '2025-05-09', tags: { benchmarks: ['aime', 'math'] } },
    { slug: 'early', published: '2025-05-01', tags: { benchmarks: ['aime'] } },
    { slug: 'silent' },
  ]);
  const { values, notStated } = collectFacet(survey, 'benchmark');
  expect(values.map(({ id, label, papers }) => [id, label, papers.map(({ slug }) => slug)])).toEqual([
    ['aime', 'AIME', ['early', 'late']],
    ['math', 'MATH', ['late']],
  ]);
  expect(notStated.map(({ slug }) => slug)).toEqual(['silent']);
});

test('authors are ordered by family name, and a name that occurs twice on a paper lists it once', () => {
  const survey = makeSurvey([
    { slug: 'one', authors: ['Yang Yue', 'Diogo de Lucena', 'Yang Yue', 'Ada Abel'] },
  ]);
  const { values } = collectFacet(survey, 'author');
  expect(values.map(({ id, group, papers }) => [id, group?.label, papers.length])).toEqual([
    ['ada-abel', 'A', 1],
    ['diogo-de-lucena', 'D', 1],
    ['yang-yue', 'Y', 1],
  ]);
});

test('models stand under their family, years newest first', () => {
  const survey = makeSurvey([
    { slug: 'one', tags: { models: ['qwen-7b'] }, published: '2024-12-30', arxiv: '2501.00001' },
    { slug: 'two', tags: { models: ['llama-8b', 'qwen-7b'] } },
  ]);
  expect(collectFacet(survey, 'model').values.map(({ id, group }) => [group?.label, id])).toEqual([
    ['LLAMA', 'llama-8b'],
    ['QWEN', 'qwen-7b'],
  ]);
  expect(collectFacet(survey, 'year').values.map(({ id }) => id)).toEqual(['2025', '2024']);
});
