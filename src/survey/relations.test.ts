import { expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';
import { RELATION_TYPES } from '../schema/paper.ts';
import { groupRelations, RELATION_WORDS } from './relations.ts';

const relation = (type: string, paper: string) => ({
  type,
  paper,
  because: `${type}.`,
  basis: 'findings',
  confidence: 'high',
});

test('every relation type has its words', () => {
  expect(Object.keys(RELATION_WORDS).sort()).toEqual([...RELATION_TYPES].sort());
});

test('a page shows relations of both directions, disagreement first, each under how it reads from there', () => {
  const survey = makeSurvey([
    { slug: 'one', relations: [relation('extends', 'two'), relation('disagrees-with', 'two')] },
    { slug: 'two', relations: [relation('names', 'one')] },
  ]);
  const labels = (slug: string) => groupRelations(paperOf(survey, slug)).map(({ label }) => label);
  expect(labels('one')).toEqual(['Disagrees with', 'Extends', 'Named by']);
  expect(labels('two')).toEqual(['Disagreed with by', 'Extended by', 'Names']);
});

test('a symmetric relation reads the same from both sides and stands once on each page', () => {
  const survey = makeSurvey([
    { slug: 'one', relations: [relation('same-mechanism', 'two')] },
    { slug: 'two' },
  ]);
  for (const slug of ['one', 'two']) {
    const [group, ...others] = groupRelations(paperOf(survey, slug));
    expect(group?.label).toBe('Uses the same mechanism');
    expect(group?.items).toHaveLength(1);
    expect(others).toEqual([]);
  }
});
