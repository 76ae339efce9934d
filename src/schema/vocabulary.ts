import { z } from 'astro/zod';
import { list, text, valueId } from './fields.ts';

const value = z.strictObject({
  id: valueId,
  label: text(60).describe('as the field writes it'),
  description: text(200).optional(),
  aliases: list(text(80)).default([]).describe('other spellings'),
});

const { id, label, ...others } = value.shape;

const model = z.strictObject({ id, label, family: valueId.describe('id of its family'), ...others });

/** `content/vocabulary.yaml`: the controlled values of each facet. */
export const vocabularySchema = z.strictObject({
  kinds: z.array(value),
  scopes: z.array(value),
  algorithms: z.array(value),
  families: z.array(value),
  models: z.array(model),
  datasets: z.array(value),
  benchmarks: z.array(value),
  domains: z.array(value),
  signals: z.array(value),
  stages: z.array(value),
  modalities: z.array(value),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
/** Names of the vocabulary's lists. */
export type VocabularyName = keyof Vocabulary;
export type VocabularyValue = z.infer<typeof value>;
export type ModelValue = z.infer<typeof model>;
