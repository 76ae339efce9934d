import { expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';

const evidence = (position: string, strength: string) => ({
  question: 'extends',
  position,
  strength,
  finding: 'Found.',
  conditions: 'Under conditions.',
});
const relation = (type: string, paper: string) => ({
  type,
  paper,
  because: 'Reason.',
  basis: 'findings',
  confidence: 'high',
});

test('a position lists its evidence strongest first, then oldest first, assumptions last', () => {
  const survey = makeSurvey([
    { slug: 'assumes', published: '2025-05-01', evidence: [evidence('yes', 'assumption')] },
    { slug: 'late', published: '2025-05-20', evidence: [evidence('yes', 'direct')] },
    { slug: 'early', published: '2025-05-02', evidence: [evidence('yes', 'direct')] },
    { slug: 'indirect', published: '2025-05-01', evidence: [evidence('yes', 'indirect')] },
    { slug: 'other', evidence: [evidence('no', 'direct')] },
  ]);
  const [yes, no] = survey.questions[0]?.positions ?? [];
  expect(yes?.evidence.map(({ paper }) => paper.slug)).toEqual(['early', 'late', 'indirect', 'assumes']);
  expect(no?.evidence.map(({ paper }) => paper.slug)).toEqual(['other']);
  expect(paperOf(survey, 'other').evidence[0]?.position).toBe(no);
});

test('a relation is seen from both papers', () => {
  const survey = makeSurvey([
    { slug: 'one', relations: [relation('disagrees-with', 'two')] },
    { slug: 'two' },
  ]);
  const [one, two] = [paperOf(survey, 'one'), paperOf(survey, 'two')];
  expect(one.relations[0]?.to).toBe(two);
  expect(two.incoming[0]?.from).toBe(one);
  expect(two.relations).toEqual([]);
});

test('what was added last comes first, among those the newest paper', () => {
  const survey = makeSurvey([
    { slug: 'old', added: '2026-01-01', published: '2025-05-30' },
    { slug: 'older-paper', added: '2026-03-01', published: '2025-05-01' },
    { slug: 'newer-paper', added: '2026-03-01', published: '2025-05-09' },
  ]);
  expect(survey.papers.map(({ slug }) => slug)).toEqual(['newer-paper', 'older-paper', 'old']);
});

test('a paper stands under its primary topic and is named under the others', () => {
  const survey = makeSurvey([{ slug: 'one', topics: ['boundary', 'base-model', 'search'] }]);
  const [debate, agents] = survey.sections;
  expect(debate?.topics[0]?.papers.map(({ slug }) => slug)).toEqual(['one']);
  expect(debate?.topics[1]?.papers).toEqual([]);
  expect(debate?.topics[1]?.alsoPapers.map(({ slug }) => slug)).toEqual(['one']);
  expect(agents?.topics[0]?.alsoPapers.map(({ slug }) => slug)).toEqual(['one']);
  expect(agents?.papers).toEqual([]);
});

test('a section knows the questions of others that its papers bring evidence to', () => {
  const survey = makeSurvey([{ slug: 'one', section: 'agents', evidence: [evidence('no', 'direct')] }]);
  const [debate, agents] = survey.sections;
  expect(debate?.questions.map(({ id }) => id)).toEqual(['extends']);
  expect(debate?.touchedQuestions).toEqual([]);
  expect(agents?.touchedQuestions.map(({ id }) => id)).toEqual(['extends']);
});

test('terms are in alphabetical order whatever their case, with related ones resolved', () => {
  const { terms } = makeSurvey([]);
  expect(terms.map(({ term }) => term)).toEqual(['Alpha', 'beta']);
  expect(terms[1]?.related[0]).toBe(terms[0]);
});

test('a reference that leads nowhere stops the build and says what to run', () => {
  expect(() => makeSurvey([{ slug: 'one', relations: [relation('extends', 'gone')] }])).toThrow(
    '`gone` leads nowhere; run `npm run check`.',
  );
});
