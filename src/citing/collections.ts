import { addresses } from '../survey/addresses.ts';
import { byDate } from '../survey/buildSurvey.ts';
import type { Paper, Question, Section, Survey, Topic } from '../survey/survey.ts';

/** Papers that are cited together, and where the files with their citations stand. */
export interface PaperCollection {
  /** Address of the page that they belong to. */
  page: string;
  /** Anchor of the part of the page; nothing where it is the whole page. */
  anchor?: string;
  /** What its files are called where they are saved, without their ending; no two collections share it. */
  fileName: string;
  /** Oldest first. */
  papers: Paper[];
}

/** Every collection of the survey that has papers. */
export function paperCollections(survey: Survey): PaperCollection[] {
  const { sections, questions } = survey;
  return [
    allPapers(survey),
    ...sections.map(papersOfSection),
    ...sections.flatMap(({ topics }) => topics.map(papersOfTopic)),
    ...questions.map(papersOnQuestion),
  ].filter((collection) => collection.papers.length > 0);
}

/** All papers. */
export function allPapers({ papers }: Survey): PaperCollection {
  return { page: addresses.papers, fileName: 'papers', papers: [...papers].sort(byDate) };
}

/** Papers whose folder is the section. */
export function papersOfSection({ id, papers }: Section): PaperCollection {
  return { page: addresses.section(id), fileName: `section-${id}`, papers };
}

/** Papers whose primary topic it is. */
export function papersOfTopic({ id, section, papers }: Topic): PaperCollection {
  return { page: addresses.section(section.id), anchor: id, fileName: `topic-${id}`, papers };
}

/** Papers with evidence on a question, or that take an answer for granted. */
export function papersOnQuestion({ id, positions }: Question): PaperCollection {
  const papers = new Set(positions.flatMap(({ evidence }) => evidence.map(({ paper }) => paper)));
  return { page: addresses.question(id), fileName: `question-${id}`, papers: [...papers].sort(byDate) };
}
