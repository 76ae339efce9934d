import type { VocabularyName } from '../schema/vocabulary.ts';
import type { Labels } from './labels.ts';
import type { Survey } from './survey.ts';

/** Says in words what a shared feature of two papers is, such as `benchmarks:aime-2024`. */
export function makeFeatureWords(survey: Survey, labels: Labels): (feature: string) => string {
  const topics = new Map(
    survey.sections.flatMap((section) => section.topics.map((topic) => [topic.id, topic.short])),
  );
  const positions = new Map(
    survey.questions.flatMap((question) =>
      question.positions.map(({ id, label }) => [
        `${question.id}/${id}`,
        `“${label}” on “${question.short}”`,
      ]),
    ),
  );
  return (feature) => {
    const colon = feature.indexOf(':');
    const [kind, id] = [feature.slice(0, colon), feature.slice(colon + 1)];
    if (kind === 'topic') return `the topic ${topics.get(id) ?? id}`;
    if (kind === 'position') return positions.get(id) ?? id;
    return labels(kind as VocabularyName, id);
  };
}
