import { getCollection } from 'astro:content';
import type { SurveySource } from '../survey/buildSurvey.ts';

/** Names of the collections in `src/content.config.ts` that the survey is built from. */
export type CollectionName =
  | 'papers'
  | 'questions'
  | 'sections'
  | 'terms'
  | 'site'
  | 'taxonomy'
  | 'vocabulary'
  | 'comparisons'
  | 'synonyms';

/** The content as people wrote it, read and checked by the loader. */
export const surveySource: SurveySource = {
  site: await single('site'),
  taxonomy: await single('taxonomy'),
  vocabulary: await single('vocabulary'),
  comparisons: await single('comparisons'),
  synonyms: await single('synonyms'),
  papers: await entries('papers'),
  questions: await entries('questions'),
  sections: await entries('sections'),
  terms: await entries('terms'),
};

/** The entries of a collection as the loader stored them. */
async function entries<T>(name: CollectionName): Promise<T[]> {
  return (await getCollection(name)).map(({ data }) => data as T);
}

/** The entry of a file that stands once. */
async function single<T>(name: CollectionName): Promise<T> {
  const [entry] = await entries<T>(name);
  if (!entry) throw new Error('The content was not loaded.');
  return entry;
}
