import { expect, test } from 'vitest';
import { makeSurvey } from '../../tests/fixtures/makeSurvey.ts';
import { paperCollections } from './collections.ts';

const evidence = (position: string, strength: string) => [
  { question: 'extends', position, strength, finding: 'It does.', conditions: 'all' },
];
const survey = makeSurvey([
  { slug: 'new', published: '2025-05-20', topics: ['boundary'], evidence: evidence('yes', 'direct') },
  { slug: 'old', published: '2025-05-01', topics: ['boundary', 'base-model'] },
  { slug: 'agent', section: 'agents', published: '2025-05-10', evidence: evidence('no', 'assumption') },
]);

test('papers are cited together by survey, section, topic and question, oldest first', () => {
  const collections = paperCollections(survey).map(({ page, anchor, papers }) => [
    page,
    anchor,
    papers.map(({ slug }) => slug),
  ]);
  expect(collections).toEqual([
    ['/papers/', undefined, ['old', 'agent', 'new']],
    ['/debate/', undefined, ['old', 'new']],
    ['/agents/', undefined, ['agent']],
    // Only the first topic of a paper is its own, so that no paper stands twice in a section.
    ['/debate/', 'boundary', ['old', 'new']],
    ['/agents/', 'search', ['agent']],
    ['/questions/extends/', undefined, ['agent', 'new']],
  ]);
});

test('no two collections are saved under one name', () => {
  expect(paperCollections(survey).map(({ fileName }) => fileName)).toEqual([
    'papers',
    'section-debate',
    'section-agents',
    'topic-boundary',
    'topic-search',
    'question-extends',
  ]);
});

test('where there is no paper, there is no file', () => {
  expect(paperCollections(makeSurvey([]))).toEqual([]);
});
