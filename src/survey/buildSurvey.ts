import type { Entry, PaperEntry } from '../content/content.ts';
import type { Kind } from '../content/schemas.ts';
import { STRENGTHS } from '../schema/paper.ts';
import type { ComparisonRow, Evidence, Paper, Question, Section, Survey, Term, Topic } from './survey.ts';

/** What an entry gives to the survey; places are only for the checks. */
type Source<K extends Kind> = Omit<
  Entry<K>,
  'locate' | 'locateKey' | 'origin' | 'references' | 'pictures' | 'links'
>;

/** Valid content that has passed the checks, from wherever it was read. */
export interface SurveySource {
  site: Source<'site'>;
  taxonomy: Source<'taxonomy'>;
  vocabulary: Source<'vocabulary'>;
  comparisons: Source<'comparisons'>;
  synonyms: Source<'synonyms'>;
  papers: (Source<'paper'> & Pick<PaperEntry, 'section'>)[];
  questions: Source<'question'>[];
  sections: Source<'section'>[];
  terms: Source<'term'>[];
}

/**
 * Resolves every reference and derives what follows from the entries.
 *
 * @param source content that has passed the checks
 * @throws where a reference leads nowhere, which the checks rule out
 */
export function buildSurvey(source: SurveySource): Survey {
  const sections = source.taxonomy.data.sections.map((data, index) => makeSection(data, index, source));
  const sectionById = indexBy(sections, (section) => section.id);
  const topicById = indexBy(
    sections.flatMap((section) => section.topics),
    (topic) => topic.id,
  );

  const papers = source.papers.map((entry) => makePaper(entry, sectionById, topicById)).sort(byDate);
  const paperBySlug = indexBy(papers, (paper) => paper.slug);
  for (const paper of papers) placePaper(paper);

  const questions = source.questions
    .map((entry) => makeQuestion(entry, sectionById))
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id));
  const questionById = indexBy(questions, (question) => question.id);
  for (const entry of source.papers) connectPaper(entry, paperBySlug, questionById);
  for (const question of questions) sortEvidence(question);
  for (const section of sections) connectSection(section, questions, source, paperBySlug, topicById);

  return {
    site: source.site.data,
    sections,
    papers: [...papers].sort(byNews),
    questions,
    terms: makeTerms(source.terms, paperBySlug),
    vocabulary: source.vocabulary.data,
    synonyms: source.synonyms.data.groups,
  };
}

function makeSection(
  { topics, ...data }: SurveySource['taxonomy']['data']['sections'][number],
  index: number,
  source: SurveySource,
): Section {
  const section: Section = {
    ...data,
    number: index + 1,
    topics: [],
    papers: [],
    questions: [],
    touchedQuestions: [],
    tables: [],
    text: source.sections.find(({ id }) => id === data.id)?.data,
  };
  section.topics = topics.map((topic) => ({ ...topic, section, papers: [], alsoPapers: [] }));
  return section;
}

function makePaper(
  { id, section, data, body, file }: SurveySource['papers'][number],
  sectionById: Map<string, Section>,
  topicById: Map<string, Topic>,
): Paper {
  return {
    ...data,
    slug: id,
    section: known(sectionById, section),
    topics: data.topics.map((topic) => known(topicById, topic)),
    year: Number(data.published.slice(0, 4)),
    evidence: [],
    relations: [],
    incoming: [],
    hasText: body !== '',
    file,
  };
}

function placePaper(paper: Paper): void {
  paper.section.papers.push(paper);
  for (const [index, topic] of paper.topics.entries())
    (index === 0 ? topic.papers : topic.alsoPapers).push(paper);
}

function makeQuestion(
  { id, data, body, file }: Source<'question'>,
  sectionById: Map<string, Section>,
): Question {
  const section = known(sectionById, data.section);
  const question: Question = { ...data, id, section, positions: [], hasText: body !== '', file };
  question.positions = data.positions.map((position) => ({ ...position, question, evidence: [] }));
  section.questions.push(question);
  return question;
}

function connectPaper(
  { id, data }: SurveySource['papers'][number],
  paperBySlug: Map<string, Paper>,
  questionById: Map<string, Question>,
): void {
  const paper = known(paperBySlug, id);
  for (const { question: questionId, position: positionId, ...rest } of data.evidence) {
    const question = known(questionById, questionId);
    const position = found(
      question.positions.find((one) => one.id === positionId),
      positionId,
    );
    const evidence: Evidence = { ...rest, paper, question, position };
    paper.evidence.push(evidence);
    position.evidence.push(evidence);
  }
  for (const { paper: other, ...rest } of data.relations) {
    const relation = { ...rest, from: paper, to: known(paperBySlug, other) };
    relation.from.relations.push(relation);
    relation.to.incoming.push(relation);
  }
}

function sortEvidence(question: Question): void {
  const rank = (evidence: Evidence) => STRENGTHS.indexOf(evidence.strength);
  for (const position of question.positions)
    position.evidence.sort((a, b) => rank(a) - rank(b) || byDate(a.paper, b.paper));
}

function connectSection(
  section: Section,
  questions: Question[],
  { comparisons }: SurveySource,
  paperBySlug: Map<string, Paper>,
  topicById: Map<string, Topic>,
): void {
  const questionById = indexBy(questions, (question) => question.id);
  const touched = new Set(section.papers.flatMap((paper) => paper.evidence.map(({ question }) => question)));
  section.questions.sort((a, b) => a.order - b.order);
  section.touchedQuestions = questions.filter((one) => one.section !== section && touched.has(one));
  section.tables = comparisons.data.tables
    .filter((table) => table.section === section.id)
    .map(({ section: _section, topic, question: questionId, papers, ...table }) => {
      const question = questionId ? known(questionById, questionId) : undefined;
      const rows = papers.map((slug) => makeRow(known(paperBySlug, slug), table.id, question));
      return {
        ...table,
        topic: topic ? known(topicById, topic) : undefined,
        question,
        rows: rows.sort((a, b) => compareRank(a, b) || byDate(a.paper, b.paper)),
      };
    });
}

function makeRow(paper: Paper, table: string, question: Question | undefined): ComparisonRow {
  return {
    paper,
    cells: paper.compare[table] ?? {},
    evidence: question && paper.evidence.find((item) => item.question === question),
  };
}

/** By the place of the position among those of the question; rows without evidence stand last. */
function compareRank(a: ComparisonRow, b: ComparisonRow): number {
  const rank = ({ evidence }: ComparisonRow) =>
    evidence ? evidence.question.positions.indexOf(evidence.position) : Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b);
}

function makeTerms(entries: SurveySource['terms'], paperBySlug: Map<string, Paper>): Term[] {
  const terms = entries.map(
    ({ id, data, body, file }): Term => ({
      ...data,
      id,
      related: [],
      senses: data.senses.map(({ paper, meaning }) => ({ paper: known(paperBySlug, paper), meaning })),
      hasText: body !== '',
      file,
    }),
  );
  const termById = indexBy(terms, (term) => term.id);
  for (const { id, data } of entries)
    known(termById, id).related = data.related.map((other) => known(termById, other));
  return terms.sort((a, b) => compareText(a.term, b.term));
}

/** Oldest first. */
export const byDate = (a: Paper, b: Paper) =>
  a.published.localeCompare(b.published) || a.arxiv.localeCompare(b.arxiv);

/** What was added last first; among those, the newest paper first. */
const byNews = (a: Paper, b: Paper) => b.added.localeCompare(a.added) || byDate(b, a);

/** Alphabetical, whatever the case, numbers by value. */
export const compareText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

function indexBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

const known = <T>(map: Map<string, T>, id: string): T => found(map.get(id), id);

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`\`${id}\` leads nowhere; run \`npm run check\`.`);
  return value;
}
