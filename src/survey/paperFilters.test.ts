import { describe, expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';
import { filterValues, PAPER_FILTERS, type PaperFilterName, paperFilters } from './paperFilters.ts';
import type { Survey } from './survey.ts';

const on = (question: string, position: string) => ({
  question,
  position,
  strength: 'direct',
  finding: 'It does.',
  conditions: 'Always.',
});

const RICH = {
  slug: 'rich',
  published: '2024-12-31',
  topics: ['boundary', 'search'],
  kinds: ['method', 'analysis'],
  evidence: [on('extends', 'yes')],
  tags: {
    algorithms: ['grpo'],
    models: ['llama-8b', 'qwen-7b'],
    benchmarks: ['math', 'aime'],
    domains: ['logic'],
  },
};

test('papers can be filtered in the order in which filters are offered, each under a label of its own', () => {
  const filters = paperFilters(makeSurvey([]));
  expect(Object.keys(filters)).toEqual([...PAPER_FILTERS]);
  expect(Object.values(filters).map(({ name, label }) => [name, label])).toEqual([
    ['section', 'Section'],
    ['topic', 'Topic'],
    ['question', 'Open question'],
    ['kind', 'Kind'],
    ['year', 'Year'],
    ['scope', 'Scope'],
    ['family', 'Model family'],
    ['benchmark', 'Benchmark'],
    ['algorithm', 'Algorithm'],
    ['domain', 'Domain'],
  ]);
});

describe('a paper is found by', () => {
  test('all of its values', () => {
    expect(valuesOf(makeSurvey([RICH]), 'rich')).toEqual({
      section: ['debate'],
      topic: ['boundary', 'search'],
      question: ['extends'],
      kind: ['method', 'analysis'],
      year: ['2024'],
      scope: ['core'],
      family: ['llama', 'qwen'],
      benchmark: ['math', 'aime'],
      algorithm: ['grpo'],
      domain: ['logic'],
    });
  });

  test('no value that its abstract does not state', () => {
    expect(valuesOf(makeSurvey([{ slug: 'bare', section: 'agents' }]), 'bare')).toEqual({
      section: ['agents'],
      topic: ['search'],
      question: [],
      kind: ['method'],
      year: ['2025'],
      scope: ['core'],
      family: [],
      benchmark: [],
      algorithm: [],
      domain: [],
    });
  });

  test('a question once, however much evidence it brings', () => {
    const survey = makeSurvey([{ slug: 'both', evidence: [on('extends', 'yes'), on('extends', 'no')] }]);
    expect(valuesOf(survey, 'both').question).toEqual(['extends']);
  });

  test('a model family once, and by none that it only compares with', () => {
    const survey = makeSurvey([
      { slug: 'one', tags: { models: ['llama-8b', 'llama-70b'], comparedModels: ['qwen-7b'] } },
    ]);
    const [llama] = survey.vocabulary.models;
    if (!llama) throw new Error('The fixture has changed.');
    const models = [...survey.vocabulary.models, { ...llama, id: 'llama-70b', label: 'LLAMA-70B' }];
    expect(valuesOf({ ...survey, vocabulary: { ...survey.vocabulary, models } }, 'one').family).toEqual([
      'llama',
    ]);
  });
});

describe('a value is called', () => {
  const survey = makeSurvey([]);
  for (const one of survey.sections) one.title = `The section ${one.id}`;
  const filters = paperFilters(survey);

  test.each([
    ['section', 'agents', 'The section agents'],
    ['topic', 'base-model', 'base-model'],
    ['question', 'extends', 'Extends?'],
    ['kind', 'method', 'METHOD'],
    ['year', '2025', '2025'],
    ['scope', 'core', 'CORE'],
    ['family', 'llama', 'LLAMA'],
    ['benchmark', 'aime', 'AIME'],
    ['algorithm', 'grpo', 'GRPO'],
    ['domain', 'logic', 'LOGIC'],
  ] as const)('by its title or label: %s, %s', (name, id, label) => {
    expect(filters[name].say(id)).toBe(label);
  });

  test.each(PAPER_FILTERS)('by its id where it is not known: %s', (name) => {
    expect(filters[name].say('gone')).toBe('gone');
  });
});

describe('the values of a filter', () => {
  test('are those that some paper has, with how many have them', () => {
    const survey = makeSurvey([
      RICH,
      { slug: 'two', kinds: ['method'] },
      { slug: 'three', kinds: ['method'] },
    ]);
    expect(filterValues(paperFilters(survey).kind, survey)).toEqual([
      { id: 'analysis', label: 'ANALYSIS', count: 1 },
      { id: 'method', label: 'METHOD', count: 3 },
    ]);
    expect(filterValues(paperFilters(survey).algorithm, survey)).toEqual([
      { id: 'grpo', label: 'GRPO', count: 1 },
    ]);
  });

  test('are none where no paper has any', () => {
    const survey = makeSurvey([{ slug: 'bare' }]);
    expect(filterValues(paperFilters(survey).family, survey)).toEqual([]);
  });

  test('stand in reading order where there is one', () => {
    const survey = makeSurvey([
      { slug: 'a', section: 'agents' },
      { slug: 'b', topics: ['base-model'] },
      { slug: 'c', topics: ['boundary'] },
    ]);
    expect(idsOf(survey, 'section')).toEqual(['debate', 'agents']);
    expect(idsOf(survey, 'topic')).toEqual(['boundary', 'base-model', 'search']);
  });

  test('stand in the order of the evidence map where they are questions', () => {
    const survey = makeSurvey([{ slug: 'a', evidence: [on('extends', 'yes')] }]);
    const [first] = survey.questions;
    const [evidence] = paperOf(survey, 'a').evidence;
    if (!first || !evidence) throw new Error('The fixture has changed.');
    const second = { ...first, id: 'second', short: 'A second one' };
    survey.questions.push(second);
    paperOf(survey, 'a').evidence.unshift({ ...evidence, question: second });
    expect(idsOf(survey, 'question')).toEqual(['extends', 'second']);
  });

  test('stand by their labels otherwise, numbers by their value', () => {
    const survey = makeSurvey([{ slug: 'a', tags: { benchmarks: ['math', 'aime', 'set-10', 'set-9'] } }]);
    const [math, ...others] = survey.vocabulary.benchmarks;
    if (!math) throw new Error('The fixture has changed.');
    const benchmarks = [
      { ...math, label: 'zero-shot MATH' },
      ...others,
      { ...math, id: 'set-10', label: 'Set 10' },
      { ...math, id: 'set-9', label: 'Set 9' },
    ];
    expect(idsOf({ ...survey, vocabulary: { ...survey.vocabulary, benchmarks } }, 'benchmark')).toEqual([
      'aime',
      'set-9',
      'set-10',
      'math',
    ]);
  });

  test('count years from the first one on', () => {
    const survey = makeSurvey(
      ['2026', '2024', '2025', '2024'].map((year, place) => ({
        slug: `p${place}`,
        published: `${year}-01-01`,
      })),
    );
    expect(filterValues(paperFilters(survey).year, survey)).toEqual([
      { id: '2024', label: '2024', count: 2 },
      { id: '2025', label: '2025', count: 1 },
      { id: '2026', label: '2026', count: 1 },
    ]);
  });
});

const valuesOf = (survey: Survey, slug: string) =>
  Object.fromEntries(
    Object.values(paperFilters(survey)).map(({ name, of }) => [name, of(paperOf(survey, slug))]),
  ) as Record<PaperFilterName, string[]>;

const idsOf = (survey: Survey, name: PaperFilterName) =>
  filterValues(paperFilters(survey)[name], survey).map(({ id }) => id);
