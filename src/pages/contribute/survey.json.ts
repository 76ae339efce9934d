import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { contentRoot } from '../../content/contentRoot.ts';
import { linesOfPaths } from '../../form/linesOfPaths.ts';
import { collectFacts } from '../../form/surveyFacts.ts';
import type { SurveySource } from '../../survey/buildSurvey.ts';

/** What the form for a new paper must know of the survey; as the files have it, since the checks compare with that. */
export async function GET(): Promise<Response> {
  const [taxonomy, vocabulary, questions, terms, papers] = await Promise.all([
    entries<SurveySource['taxonomy']>('taxonomy'),
    entries<SurveySource['vocabulary']>('vocabulary'),
    entries<SurveySource['questions'][number]>('questions'),
    entries<SurveySource['terms'][number]>('terms'),
    entries<SurveySource['papers'][number]>('papers'),
  ]);
  if (!taxonomy[0] || !vocabulary[0]) throw new Error('The content was not loaded.');
  const source = { taxonomy: taxonomy[0], vocabulary: vocabulary[0], questions, terms, papers };
  // `file` begins with the folder's name in messages, whatever folder the content is read from.
  const read = (file: string) =>
    readFileSync(
      file.replace(/^[^/]+/, () => contentRoot()),
      'utf8',
    );
  return Response.json(collectFacts(source, (file, paths) => linesOfPaths(read(file), paths)));
}

/** The entries of a collection as the loader stored them. */
async function entries<T>(name: 'taxonomy' | 'vocabulary' | 'questions' | 'terms' | 'papers'): Promise<T[]> {
  return (await getCollection(name)).map(({ data }) => data as T);
}
