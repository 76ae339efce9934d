import type { Strength, TagName } from '../schema/paper.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';
import { STRENGTH_WORDS } from '../survey/evidence.ts';
import { foldAlias } from '../survey/foldAlias.ts';
import { BASIS_WORDS, RELATION_WORDS } from '../survey/relations.ts';
import { VOCABULARY_OF_TAG } from '../survey/vocabularyOfTag.ts';
import { asText, type Path, type Value, valueAt } from './formValues.ts';
import type { SurveyFacts } from './surveyFacts.ts';

/** Something that a field can name. */
export interface Choice {
  id: string;
  label: string;
  /** What it means, where the label does not say it. */
  description?: string | undefined;
  /** Other names by which people know it. */
  aliases?: readonly string[];
}

/** What a field can name. */
export interface Choices {
  list: Choice[];
  /** Where the list is too long to choose from it: its name among the suggestions that help who types. */
  suggestedAs?: string;
}

/** The lists that are only suggested, by name. */
export function suggestions({ vocabulary, papers }: SurveyFacts): Map<string, Choice[]> {
  const names = new Set<VocabularyName>([...Object.values(VOCABULARY_OF_TAG), 'benchmarks']);
  const known = papers.map(({ slug, shortTitle, title, arxiv }) => ({
    id: slug,
    label: shortTitle,
    aliases: [title, arxiv],
  }));
  return new Map<string, Choice[]>([
    ...[...names].map((name) => [name, vocabulary[name]] as const),
    ['papers', known],
  ]);
}

/** What the field at a path can name; nothing where it names nothing. */
export function choicesAt(path: Path, draft: Value, facts: SurveyFacts): Choices | undefined {
  const name = path
    .filter((step) => typeof step === 'string')
    .slice(1)
    .join('.');
  const suggestedAs = suggestedAt(name);
  if (suggestedAs) return { list: suggestions(facts).get(suggestedAs) ?? [], suggestedAs };
  const list = listAt(name, path, draft, facts);
  return list && { list };
}

/** The name of the suggestions for a field. */
function suggestedAt(name: string): string | undefined {
  const tag = /^tags\.(.+)$/.exec(name)?.[1];
  if (tag) return VOCABULARY_OF_TAG[tag as TagName];
  return { 'results.benchmark': 'benchmarks', 'relations.paper': 'papers' }[name];
}

/** What is chosen from in a field. */
function listAt(name: string, path: Path, draft: Value, facts: SurveyFacts): Choice[] | undefined {
  const { sections, vocabulary, questions } = facts;
  switch (name) {
    case 'topics':
      return sections.flatMap((section) =>
        section.topics.map(({ id, title, scope }) => ({
          id,
          label: `${section.short}: ${title}`,
          description: scope,
        })),
      );
    case 'kinds':
      return vocabulary.kinds;
    case 'scope':
      return vocabulary.scopes;
    case 'evidence.question':
      return questions.map(({ id, short }) => ({ id, label: short }));
    case 'evidence.position':
      return positions(path, draft, facts);
    case 'evidence.strength':
      return (Object.keys(STRENGTH_WORDS) as Strength[]).map((id) => ({
        id,
        label: id,
        description: `${STRENGTH_WORDS[id].meaning}.`,
      }));
    case 'relations.type':
      return Object.entries(RELATION_WORDS).map(([id, { label }]) => ({ id, label }));
    case 'relations.basis':
      return Object.entries(BASIS_WORDS).map(([id, label]) => ({ id, label }));
    default:
      return undefined;
  }
}

/** The id of what is meant by a name: a label, another spelling or an id, whatever its case and punctuation. */
export function idMeant(typed: string, choices: readonly Choice[]): string | undefined {
  const folded = foldAlias(typed);
  if (folded === '') return undefined;
  return choices.find(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].map(foldAlias).includes(folded),
  )?.id;
}

/** The positions of the question that the same piece of evidence names. */
function positions(path: Path, draft: Value, { questions }: SurveyFacts): Choice[] {
  const asked = asText(valueAt(draft, [...path.slice(0, -1), 'question']));
  const question = questions.find(({ id }) => id === asked);
  return question?.positions.map(({ id, label, claim }) => ({ id, label, description: claim })) ?? [];
}
