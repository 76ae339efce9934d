import { makeFeatureWords } from '../survey/featureWords.ts';
import { labels, survey } from './survey.ts';

/** Says in words what a shared feature of two papers is, such as `benchmarks:aime-2024`. */
export const describeFeature = makeFeatureWords(survey, labels);
