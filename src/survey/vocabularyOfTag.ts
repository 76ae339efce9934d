import type { TagName } from '../schema/paper.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';

/** The vocabulary's list behind each facet of `tags`. */
export const VOCABULARY_OF_TAG: Record<TagName, VocabularyName> = {
  algorithms: 'algorithms',
  models: 'models',
  comparedModels: 'models',
  datasets: 'datasets',
  benchmarks: 'benchmarks',
  domains: 'domains',
  signals: 'signals',
  stages: 'stages',
  modalities: 'modalities',
};
