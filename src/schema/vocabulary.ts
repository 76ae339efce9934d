import { z } from 'astro/zod';
import { list, text, valueId } from './fields.ts';

const value = z
  .strictObject({
    id: valueId.describe('what entries name it by'),
    label: text(60).describe('as the field writes it'),
    description: text(200).optional().describe('what it means, where its name does not say it'),
    aliases: list(text(80)).default([]).describe('other spellings'),
  })
  .meta({ id: 'value' });

const { id, label, ...others } = value.shape;

const model = z
  .strictObject({ id, label, family: valueId.describe('id of its family'), ...others })
  .meta({ id: 'model' });

/** `content/vocabulary.yaml`: the controlled values of each facet. */
export const vocabularySchema = z.strictObject({
  kinds: z.array(value).describe('kinds of contribution'),
  scopes: z.array(value).describe('how close a paper is to RLVR'),
  algorithms: z.array(value).describe('training algorithms'),
  families: z.array(value).describe('families of models'),
  models: z.array(model).describe('models, each of a family'),
  datasets: z.array(value).describe('data sets used for training'),
  benchmarks: z.array(value).describe('benchmarks that results are reported on'),
  domains: z.array(value).describe('domains of tasks'),
  signals: z.array(value).describe('what a training signal or reward is made of'),
  stages: z.array(value).describe('stages of training or use'),
  modalities: z.array(value).describe('what models read and produce'),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
/** Names of the vocabulary's lists. */
export type VocabularyName = keyof Vocabulary;
export type VocabularyValue = z.infer<typeof value>;
export type ModelValue = z.infer<typeof model>;
