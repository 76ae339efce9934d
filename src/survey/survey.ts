import type { ComparisonData } from '../schema/comparisons.ts';
import type { EvidenceData, PaperData, RelationData } from '../schema/paper.ts';
import type { QuestionData } from '../schema/question.ts';
import type { SectionText } from '../schema/section.ts';
import type { Site } from '../schema/site.ts';
import type { SectionData, TopicData } from '../schema/taxonomy.ts';
import type { TermData } from '../schema/term.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** The whole survey, with every reference resolved. Built once per build by `buildSurvey`. */
export interface Survey {
  site: Site;
  /** In reading order. */
  sections: Section[];
  /** Newest first: by `added`, then by `published`. */
  papers: Paper[];
  /** In the order of the evidence map. */
  questions: Question[];
  /** In alphabetical order. */
  terms: Term[];
  vocabulary: Vocabulary;
  /** Words and phrases that the search takes for each other, by groups. */
  synonyms: string[][];
}

/** One section with what belongs to it. */
export interface Section extends Omit<SectionData, 'topics'> {
  /** Place in reading order, from 1. */
  number: number;
  topics: Topic[];
  /** Papers whose folder is this section, oldest first. */
  papers: Paper[];
  /** Questions that belong to the section. */
  questions: Question[];
  /** Questions of other sections that papers of this one bring evidence to. */
  touchedQuestions: Question[];
  tables: ComparisonTable[];
  /** Title, standfirst and reading list of the running text, once it is written. */
  text?: SectionText | undefined;
}

/** One topic; a paper belongs to one as its primary topic and may be of interest to others. */
export interface Topic extends TopicData {
  section: Section;
  /** Papers whose primary topic this is, oldest first. */
  papers: Paper[];
  /** Papers that name it after their primary topic, oldest first. */
  alsoPapers: Paper[];
}

/** One paper with what it brings and how it stands to others. */
export interface Paper extends Omit<PaperData, 'topics' | 'evidence' | 'relations' | 'compare'> {
  slug: string;
  section: Section;
  /** The first is primary. */
  topics: Topic[];
  /** Year of the first version. */
  year: number;
  evidence: Evidence[];
  /** Relations that this entry states. */
  relations: Relation[];
  /** Relations that other entries state to this paper. */
  incoming: Relation[];
  compare: PaperData['compare'];
  /** Whether the entry has running text. */
  hasText: boolean;
  /** Path of its file from the project's folder. */
  file: string;
}

/** What one paper brings to one question. */
export interface Evidence extends Omit<EvidenceData, 'question' | 'position'> {
  paper: Paper;
  question: Question;
  position: Position;
}

/** One typed relation from a paper to another. */
export interface Relation extends Omit<RelationData, 'paper'> {
  from: Paper;
  to: Paper;
}

/** One open question with its evidence by position. */
export interface Question extends Omit<QuestionData, 'section' | 'positions'> {
  id: string;
  section: Section;
  positions: Position[];
  hasText: boolean;
  file: string;
}

/** One position on a question; evidence strongest first, then oldest first. */
export interface Position {
  id: string;
  label: string;
  claim: string;
  question: Question;
  evidence: Evidence[];
}

/** One term of the glossary. */
export interface Term extends Omit<TermData, 'related' | 'senses'> {
  id: string;
  related: Term[];
  senses: { paper: Paper; meaning: string }[];
  hasText: boolean;
  file: string;
}

/** A comparison table with its rows resolved. */
export interface ComparisonTable extends Omit<ComparisonData, 'section' | 'topic' | 'question' | 'papers'> {
  topic?: Topic | undefined;
  /** The question whose positions the rows show. */
  question?: Question | undefined;
  /** By position where there is a question, then oldest first. */
  rows: ComparisonRow[];
}

/** One paper of a comparison table. */
export interface ComparisonRow {
  paper: Paper;
  /** By column; what is absent is not stated. */
  cells: Record<string, string>;
  /** What the paper brings to the table's question. */
  evidence?: Evidence | undefined;
}
