import type { EvidenceData, RelationData, Result } from '../schema/paper.ts';
import type { StrengthCounts } from '../survey/evidence.ts';

/** What something of the survey is. */
export type ThingKind =
  | 'paper'
  | 'question'
  | 'term'
  | 'section'
  | 'topic'
  | 'essay'
  | 'table'
  | 'value'
  | 'synonyms'
  | 'site';

/** Something that the survey names. */
export interface Thing {
  kind: ThingKind;
  /** Its slug or id; values of the vocabulary with their list, as in `models/qwen-7b`. */
  id: string;
  /** What readers call it. */
  name: string;
  /** Where it stands in the new version, from the survey's root; nothing where it stands nowhere. */
  address?: string | undefined;
}

/** A field of text, or one of its kind, that reads otherwise; a side is missing where the field is. */
export interface TextField {
  /** Path in the front matter, such as `source.basis`; items of a list of maps by their first value. */
  field: string;
  before?: string | undefined;
  after?: string | undefined;
}

/** A list that holds other values, or the same in another order where that means something. */
export interface ListField {
  field: string;
  added: string[];
  removed: string[];
  before: string[];
  after: string[];
  /** Whether the order of the values means something. */
  isOrdered: boolean;
}

export type FieldChange = TextField | ListField;

/** Whether something is new, gone or different. */
export type How = 'added' | 'removed' | 'changed';

/** What all changes say. */
interface About {
  thing: Thing;
  /** Page and anchor that show it in the new version, from the survey's root; nothing where no page does. */
  address?: string | undefined;
}

/** A part of something, in both versions. */
export interface PartChange<Data> extends About {
  how: How;
  before?: Data | undefined;
  after?: Data | undefined;
  /** What differs between the two. */
  fields: FieldChange[];
}

/** A paper came, went, or has another address or section. */
export interface PaperChange extends About {
  kind: 'paper';
  how: 'added' | 'removed' | 'moved';
  /** What a reviewer must know of an entry that came or went. */
  facts: PaperFacts;
  /** Where it stood before. */
  from?: { slug: string; section: string; address: string } | undefined;
}

/** An entry in short. */
export interface PaperFacts {
  title: string;
  arxiv: string;
  /** Title of its section. */
  section: string;
  scope: string;
  basis: string;
  takeaway: string;
  evidence: number;
  results: number;
  relations: number;
  words: number;
}

/** Anything but a paper came, went or stands elsewhere. */
export interface ThingChange extends About {
  kind: 'thing';
  how: 'added' | 'removed' | 'moved';
  /** What it says first: the question, the definition. */
  says?: string | undefined;
  /** The address that it had, where it has another now or none. */
  formerAddress?: string | undefined;
}

/** A question's positions hold other evidence than before. */
export interface BalanceChange extends About {
  kind: 'balance';
  positions: { name: string; before: StrengthCounts; after: StrengthCounts }[];
}

export interface EvidenceChange extends PartChange<EvidenceData> {
  kind: 'evidence';
  question: Thing;
  /** The position that the paper stands at, or stood at where the evidence is gone. */
  position: string;
  /** Whether the entry was published before and no new correction names the question, so that its readers hear nothing. */
  isSilent: boolean;
}

export interface ResultChange extends PartChange<Result> {
  kind: 'result';
}

export interface RelationChange extends PartChange<RelationData> {
  kind: 'relation';
  other: Thing;
}

/** A position of a question; `thing` is the question. */
export interface PositionChange extends PartChange<{ id: string; label: string; claim: string }> {
  kind: 'position';
}

/** A paper's row in a comparison table; each field is a column. */
export interface RowChange extends About {
  kind: 'row';
  how: How;
  table: Thing;
  fields: FieldChange[];
}

/** Fields of something that stands in both versions. */
export interface FieldsChange extends About {
  kind: 'fields';
  fields: FieldChange[];
}

/** A paper has another key in bibliographies. */
export interface CitationKeyChange extends About {
  kind: 'citation-key';
  before: string;
  after: string;
}

/** What only the search reads. */
export interface KeywordsChange extends About {
  kind: 'keywords';
  fields: FieldChange[];
}

/** Running text: how many words came and went, and where. Line breaks and links of terms are no words. */
export interface TextChange extends About {
  kind: 'text';
  added: number;
  removed: number;
  parts: TextPart[];
}

/** The text under one heading; what stands before the first has none. */
export interface TextPart {
  heading?: string | undefined;
  address?: string | undefined;
  added: number;
  removed: number;
  before: string;
  after: string;
}

/** Words that the search takes for each other. */
export interface SynonymsChange extends PartChange<{ words: string[] }> {
  kind: 'synonyms';
}

/** An address on the web that nothing in the old version leads to. */
export interface LinkChange extends About {
  kind: 'link';
  url: string;
}

/** One difference in meaning between two versions of the content. */
export type Difference =
  | PaperChange
  | ThingChange
  | BalanceChange
  | EvidenceChange
  | ResultChange
  | RelationChange
  | PositionChange
  | RowChange
  | FieldsChange
  | CitationKeyChange
  | KeywordsChange
  | TextChange
  | SynonymsChange
  | LinkChange;

/** A difference, and the other pages of the survey that show it. */
export type Change = Difference & { alsoOn: string[] };
