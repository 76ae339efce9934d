import type { Content } from '../content/content.ts';
import { didYouMean } from '../findings/suggest.ts';
import { SCOPES } from '../schema/paper.ts';
import type { DraftPlan } from './makeDraft.ts';

/** Where a paper belongs: what somebody who has read its abstract decides. */
export type Place = Pick<DraftPlan, 'topics' | 'kind' | 'scope'>;

/** A place as far as it was said, in ids that may be wrong. */
export interface SaidPlace {
  section?: string | undefined;
  topics?: string[] | undefined;
  kind?: string | undefined;
  scope?: string | undefined;
}

/** A value that can be chosen: its id, its name, and what belongs to it. */
export interface Choice {
  id: string;
  label: string;
  meaning: string;
}

/** What can be chosen in a survey. */
export interface Choices {
  sections: (Choice & { topics: Choice[] })[];
  kinds: Choice[];
  scopes: Choice[];
}

/** The choices that taxonomy and vocabulary give. */
export function choicesOf({ taxonomy, vocabulary }: Pick<Content, 'taxonomy' | 'vocabulary'>): Choices {
  const scopes = vocabulary.data.scopes.filter(({ id }) => isScope(id));
  return {
    sections: taxonomy.data.sections.map(({ id, title, standfirst, topics }) => ({
      id,
      label: title,
      meaning: standfirst,
      topics: topics.map((topic) => ({ id: topic.id, label: topic.title, meaning: topic.scope })),
    })),
    kinds: vocabulary.data.kinds.map(choiceOf),
    scopes: scopes.map(choiceOf),
  };
}

/** The section that a topic belongs to. */
export function sectionOf(topic: string | undefined, { sections }: Choices): string | undefined {
  return sections.find(({ topics }) => topics.some(({ id }) => id === topic))?.id;
}

/** What is wrong with a place that was said, a sentence for each mistake. */
export function complainOfPlace(said: SaidPlace, choices: Choices): string[] {
  const { sections, kinds, scopes } = choices;
  const { section, topics = [], kind, scope } = said;
  const allTopics = sections.flatMap((one) => one.topics);
  const wrong = [
    ...(section === undefined ? [] : unknown('section', section, sections)),
    ...topics.flatMap((topic) => unknown('topic', topic, allTopics)),
    ...(kind === undefined ? [] : unknown('kind', kind, kinds)),
    ...(scope === undefined ? [] : unknown('scope', scope, scopes)),
  ];
  const home = sectionOf(topics[0], choices);
  if (wrong.length > 0 || section === undefined || home === undefined || home === section) return wrong;
  return [
    `The topic \`${topics[0]}\` belongs to the section \`${home}\`, not to \`${section}\`. Leave \`--section\` out.`,
  ];
}

/** The place that was said, with what can be guessed: the first kind and the first scope. Nothing without a topic. */
export function placeOf(
  { topics = [], kind, scope }: SaidPlace,
  { kinds, scopes }: Choices,
): Place | undefined {
  if (topics.length === 0) return undefined;
  return {
    topics: [...new Set(topics)],
    kind: kind ?? kinds[0]?.id ?? '',
    scope: SCOPES.find((one) => one === (scope ?? scopes[0]?.id)) ?? SCOPES[0],
  };
}

/** The topics with what belongs to each, for who has to name one. */
export function listTopics({ sections }: Choices, section?: string): string {
  return sections
    .filter(({ id }) => section === undefined || id === section)
    .map(({ id, label, topics }) =>
      [`${label} (${id})`, ...topics.map((topic) => `  --topic ${topic.id}\n      ${topic.meaning}`)].join(
        '\n',
      ),
    )
    .join('\n');
}

function unknown(noun: string, id: string, choices: readonly Choice[]): string[] {
  const ids = choices.map((choice) => choice.id);
  if (ids.includes(id)) return [];
  const labels = new Map(choices.map((choice) => [choice.label.toLowerCase(), choice.id]));
  const meant = labels.get(id.toLowerCase());
  const fix = meant ? `Did you mean \`${meant}\`?` : didYouMean(id, ids);
  return [
    `There is no ${noun} \`${id}\`. ${fix ?? `Expected one of ${ids.map((one) => `\`${one}\``).join(', ')}.`}`,
  ];
}

const isScope = (id: string) => SCOPES.some((scope) => scope === id);

const choiceOf = ({
  id,
  label,
  description,
}: {
  id: string;
  label: string;
  description?: string | undefined;
}) => ({
  id,
  label,
  meaning: description ?? '',
});
