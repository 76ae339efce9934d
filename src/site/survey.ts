import { getCollection, getEntry, render } from 'astro:content';
import type { Kind } from '../content/schemas.ts';
import { buildSurvey, type SurveySource } from '../survey/buildSurvey.ts';
import { makeLabels } from '../survey/labels.ts';
import { lastChange } from '../survey/lastChange.ts';
import { relatePapers } from '../survey/relatedPapers.ts';
import { readVersion } from './readVersion.ts';
import { typesetAll } from './typeset.ts';

type CollectionName =
  | 'papers'
  | 'questions'
  | 'sections'
  | 'terms'
  | 'site'
  | 'taxonomy'
  | 'vocabulary'
  | 'comparisons'
  | 'synonyms';

/** The entries of a collection as the loader stored them, typeset; the checks have validated them. */
async function entries<T extends { data: unknown }>(name: CollectionName): Promise<T[]> {
  return (await getCollection(name)).map(({ data }) => ({
    ...(data as T),
    data: typesetAll((data as T).data),
  }));
}

const [site, taxonomy, vocabulary, comparisons, synonyms, papers, questions, sections, terms] =
  await Promise.all([
    entries<SurveySource['site']>('site'),
    entries<SurveySource['taxonomy']>('taxonomy'),
    entries<SurveySource['vocabulary']>('vocabulary'),
    entries<SurveySource['comparisons']>('comparisons'),
    entries<SurveySource['synonyms']>('synonyms'),
    entries<SurveySource['papers'][number]>('papers'),
    entries<SurveySource['questions'][number]>('questions'),
    entries<SurveySource['sections'][number]>('sections'),
    entries<SurveySource['terms'][number]>('terms'),
  ]);
if (!site[0] || !taxonomy[0] || !vocabulary[0] || !comparisons[0] || !synonyms[0])
  throw new Error('The content was not loaded.');

/** The survey, built once per build and shared by all pages. */
export const survey = buildSurvey({
  site: site[0],
  taxonomy: taxonomy[0],
  vocabulary: vocabulary[0],
  comparisons: comparisons[0],
  synonyms: synonyms[0],
  papers,
  questions,
  sections,
  terms,
});

/** Which state of the survey the site is built from. */
export const version = readVersion(process.cwd(), lastChange(survey.papers));

/** Papers by slug. */
export const paperBySlug = new Map(survey.papers.map((paper) => [paper.slug, paper]));

/** Labels of the vocabulary's values. */
export const labels = makeLabels(survey.vocabulary);

/** Up to five papers that share most with each paper and stand in no stated relation to it. */
export const relatedPapers = relatePapers(survey.papers, 5);

const COLLECTION: Partial<Record<Kind, CollectionName>> = {
  paper: 'papers',
  question: 'questions',
  section: 'sections',
  term: 'terms',
};

/** The running text of an entry as a component; nothing where it has none. */
export async function textOf(kind: keyof typeof COLLECTION, id: string, hasText: boolean) {
  const name = COLLECTION[kind];
  const entry = hasText && name ? await getEntry(name, id) : undefined;
  return entry && (await render(entry));
}

const bodies = new Map(
  Object.entries({ paper: papers, question: questions, section: sections, term: terms }).map(
    ([kind, entries]) => [kind, new Map(entries.map(({ id, body }) => [id, body]))],
  ),
);

/** The running text of an entry as it is written; empty where it has none. */
export const bodyOf = (kind: 'paper' | 'question' | 'section' | 'term', id: string): string =>
  bodies.get(kind)?.get(id) ?? '';
