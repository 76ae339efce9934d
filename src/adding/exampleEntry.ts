import type { z } from 'astro/zod';
import type { paperSchema } from '../schema/paper.ts';

/** Front matter as it may be written. */
type PaperInput = z.input<typeof paperSchema>;
/** Fields that a draft leaves to its author. */
type OptionalField = {
  [K in keyof PaperInput]-?: undefined extends PaperInput[K] ? K : never;
}[keyof PaperInput];

/** An example of every field that an entry may do without, to be changed; it belongs to no paper. */
export const EXAMPLES: Required<Pick<PaperInput, OptionalField>> = {
  altTitles: ['The Title of an Earlier Version'],
  publishedNote: 'The id was given a month after the first version was submitted.',
  affiliations: ['University of Example'],
  venue: 'NeurIPS 2025',
  award: 'Outstanding Paper',
  citationKey: 'example2025title',
  links: {
    code: 'https://github.com/example/code',
    project: 'https://example.org/project',
    artifacts: ['https://huggingface.co/example/model'],
  },
  introduces: ['1-shot RLVR'],
  keywords: ['few-shot data', 'practicing one question'],
  tags: {
    algorithms: ['grpo'],
    models: ['qwen2.5-math-7b'],
    comparedModels: ['qwen2.5-math-1.5b'],
    datasets: ['deepscaler'],
    benchmarks: ['math-500'],
    domains: ['math'],
    signals: ['outcome'],
    stages: ['rl'],
    modalities: ['text'],
  },
  scale: ['2,000 training steps'],
  results: [
    {
      id: 'math-500-one-example',
      statement: 'One training example lifts the model from 36.0% to 73.6% on MATH500.',
      value: 'from 36.0% to 73.6%',
      form: 'from-to',
      unit: 'percent',
      metric: 'accuracy',
      better: 'higher',
      benchmark: 'math-500',
      setting: 'Qwen2.5-Math-1.5B, one training example',
      baseline: 'the same model before training',
      note: 'The set it is compared with contains the example.',
      locator: 'abstract',
    },
  ],
  evidence: [
    {
      question: 'minimal-signal',
      position: 'little',
      strength: 'direct',
      finding: 'One problem is enough to reach the score of a whole training set.',
      conditions: 'Qwen2.5-Math-1.5B on MATH500',
      figures: ['from 36.0% to 73.6%'],
    },
  ],
  relations: [
    {
      type: 'disagrees-with',
      paper: 'prorl',
      because: 'It finds no problem that only the trained model solves.',
      basis: 'findings',
      confidence: 'medium',
    },
  ],
  compare: { 'reward-zoo': { signal: 'outcome reward on a single example' } },
  corrections: [
    {
      date: '2026-11-21',
      question: 'minimal-signal',
      evidence: 'changed',
      what: 'The finding named the wrong model.',
    },
  ],
  contributors: ['your-handle'],
};
