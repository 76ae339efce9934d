import { expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';
import { relatePapers } from './relatedPapers.ts';

const slugs = (related: { paper: { slug: string } }[] | undefined) => related?.map(({ paper }) => paper.slug);

test('papers that share what few others have come first', () => {
  const survey = makeSurvey([
    { slug: 'one', topics: ['boundary'], tags: { algorithms: ['grpo'], benchmarks: ['aime'] } },
    { slug: 'same-topic', topics: ['boundary'] },
    { slug: 'same-benchmark', topics: ['base-model'], tags: { benchmarks: ['aime'] } },
    { slug: 'far', topics: ['base-model'] },
    { slug: 'topic-too', topics: ['boundary'] },
  ]);
  const related = relatePapers(survey.papers, 5).get(paperOf(survey, 'one'));
  expect(slugs(related)).toEqual(['same-benchmark', 'same-topic', 'topic-too']);
  expect(related?.[0]?.shared).toEqual(['benchmarks:aime']);
});

test('papers in a stated relation are not repeated, from either side', () => {
  const relation = { type: 'extends', paper: 'two', because: 'R.', basis: 'findings', confidence: 'high' };
  const survey = makeSurvey([
    { slug: 'one', relations: [relation], tags: { benchmarks: ['aime'] } },
    { slug: 'two', tags: { benchmarks: ['aime'] } },
    { slug: 'three' },
  ]);
  const related = relatePapers(survey.papers, 5);
  expect(slugs(related.get(paperOf(survey, 'one')))).toEqual(['three']);
  expect(slugs(related.get(paperOf(survey, 'two')))).toEqual(['three']);
});

test('no more are given than asked for, and the order does not depend on that of the papers', () => {
  const sketches = ['a', 'b', 'c', 'd'].map((slug) => ({ slug, tags: { benchmarks: ['aime'] } }));
  const forward = makeSurvey([...sketches, { slug: 'e', topics: ['base-model'] }]);
  const backward = makeSurvey([...sketches.reverse(), { slug: 'e', topics: ['base-model'] }]);
  const of = (survey: typeof forward) => slugs(relatePapers(survey.papers, 2).get(paperOf(survey, 'a')));
  expect(of(forward)).toEqual(['b', 'c']);
  expect(of(backward)).toEqual(of(forward));
});
