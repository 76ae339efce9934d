import { getEntry, render } from 'astro:content';
import type { Kind } from '../content/schemas.ts';
import { buildSurvey } from '../survey/buildSurvey.ts';
import { makeLabels } from '../survey/labels.ts';
import { lastChange } from '../survey/lastChange.ts';
import { relatePapers } from '../survey/relatedPapers.ts';
import { readVersion } from './readVersion.ts';
import { type CollectionName, surveySource } from './surveySource.ts';
import { typesetAll } from './typeset.ts';

/** The survey, typeset, built once per build and shared by all pages. */
export const survey = buildSurvey(typesetAll(surveySource));

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

const { papers, questions, sections, terms } = surveySource;
const bodies = new Map(
  Object.entries({ paper: papers, question: questions, section: sections, term: terms }).map(
    ([kind, entries]) => [kind, new Map(entries.map(({ id, body }) => [id, body]))],
  ),
);

/** The running text of an entry as it is written; empty where it has none. */
export const bodyOf = (kind: 'paper' | 'question' | 'section' | 'term', id: string): string =>
  bodies.get(kind)?.get(id) ?? '';
