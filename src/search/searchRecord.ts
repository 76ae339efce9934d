import type { PaperFilterName } from '../survey/paperFilters.ts';

/** What one can find. */
export const RECORD_TYPES = ['paper', 'question', 'term', 'section'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Fields of a record that are searched beside its text, with what a word in them weighs. */
export const FIELD_WEIGHTS = {
  /** The title, or the question, or the term. */
  title: 5,
  /** Short title, other titles, and names the paper introduces; short form of a question; aliases of a term. */
  names: 5,
  authors: 3,
  /** Names and authors, each written as one word: a query that is a name finds its page first. */
  exact: 8,
  /** Words that readers search for and the rest does not say. */
  keywords: 2,
  /** Labels of algorithms, models, benchmarks, domains, signals and kinds, with their other spellings. */
  tags: 1.5,
  /** What the paper is about in the survey's own words: its topics, and the questions it brings evidence to. */
  about: 1,
  /** Words that stand for groups of synonyms: those of what the paper is mainly about, and those of its other text. */
  meant: 2,
  touched: 0.5,
} as const;
export type FieldName = keyof typeof FIELD_WEIGHTS;

/** What the anchor of a field begins with, which no anchor of a page does: fields are searched and not shown. */
export const FIELD_ANCHOR = '-';

/** The anchor of the text that a page begins with. */
export const LEAD_ANCHOR = `${FIELD_ANCHOR}lead`;

/** A passage of a record that has an address of its own. */
export interface RecordPart {
  /** The anchor on the page; nothing for what the page begins with. */
  anchor?: string | undefined;
  text: string;
  /** What a word in it weighs; 1 where it is not said. */
  weight?: number | undefined;
}

/** One page of the survey, or one term of the glossary, as the search knows it. */
export interface SearchRecord {
  type: RecordType;
  /** From the survey's root, without the base path. */
  address: string;
  fields: { title: string } & Partial<Record<FieldName, string>>;
  filters: Partial<Record<PaperFilterName, readonly string[]>>;
  /** What results show and nobody searches. */
  shown: { authors?: string; year?: string; section?: string; isTopic?: 'yes' };
  /** Day of the first version of a paper. */
  date?: string | undefined;
  parts: RecordPart[];
}
