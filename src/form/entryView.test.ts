import { expect, test } from 'vitest';
import { smallKnownSurvey } from '../../tests/fixtures/smallFacts.ts';
import { checkDraft } from './checkDraft.ts';
import { entryView } from './entryView.ts';
import { FORM } from './formFields.ts';
import { fit } from './formValues.ts';
import { textOf } from './view.ts';

const survey = smallKnownSurvey();
const { entry } = checkDraft(
  fit(FORM, {
    paper: {
      title: 'A "quoted" title',
      shortTitle: 'Quoted',
      arxiv: '2506.00001',
      published: '2025-06-02',
      authors: ['Ada Example', { given: 'Jean', family: "le Rond d'Alembert" }],
      venue: 'NeurIPS 2025',
      topics: ['boundary'],
      kinds: ['analysis'],
      scope: 'core',
      takeaway: 'It moves.',
      tags: { models: ['qwen-7b'] },
      results: [
        {
          id: 'a',
          statement: 'More problems are solved.',
          value: '12%',
          form: 'change',
          metric: 'accuracy',
          better: 'higher',
          benchmark: 'math-500',
          locator: 'abstract',
        },
      ],
      evidence: [
        {
          question: 'boundary',
          position: 'expands',
          strength: 'assumption',
          finding: 'It solves more.',
          conditions: 'One model.',
          figures: ['12%'],
        },
      ],
      relations: [
        { type: 'extends', paper: 'limit', because: 'Same test.', basis: 'findings', confidence: 'medium' },
      ],
      source: { basis: 'abstract', checked: '2026-11-21' },
      added: '2026-11-21',
    },
    text: { Problem: 'As <Cite paper="limit" /> says, $k$ matters.' },
  }),
  survey,
);
if (!entry) throw new Error('The draft has mistakes.');
const shown = entryView(entry, survey, (path) => path);
const lines = shown.map(textOf).join('\n');

test.each([
  ['the title, typeset', 'A “quoted” title'],
  ['all authors', 'Ada Example, Jean le Rond d’Alembert'],
  ['what it says in one sentence', 'It moves.'],
  ['its facts', 'arXiv2506.00001, 2025-06-02VenueNeurIPS 2025KindAnalysisScopeCore'],
  ['values by their labels', 'ModelsQwen-7B'],
  ['its text', 'ProblemAs Limit says, k matters.'],
  ['results with their setting', '12%changeMore problems are solved.MetricaccuracyMeasured onMATH-500'],
  ['evidence by question and position', 'Does the boundary move? assumedIt expandsIt solves more.'],
  ['relations with their reason', 'ExtendsLimit. Same test. (our comparison of findings; medium confidence)'],
])('a preview shows %s', (_, words) => {
  expect(lines.replace(/, higher is better/, '')).toContain(words);
});
