import { type Field, PAPER_FIELDS, SLUG_FIELD, TEXT_FIELDS } from './formFields.ts';
import type { Path } from './formValues.ts';

/** A part of the form with its heading. */
export interface FormPart {
  id: string;
  title: string;
  /** What to know before filling it in. */
  intro?: string;
  fields: { field: Field; path: Path }[];
}

/** Headings, each before the first of its fields; the fields follow in the order of the schema. */
const HEADINGS: { id: string; from: string; title: string; intro?: string }[] = [
  { id: 'paper', from: 'title', title: 'The paper' },
  {
    id: 'about',
    from: 'topics',
    title: 'What it is about',
    intro:
      'Only what the source states; what it does not state stays empty. Where the vocabulary lacks a value, keep yours and say so when you propose the file: it is added together with the paper.',
  },
  {
    id: 'results',
    from: 'scale',
    title: 'Figures as printed',
    intro:
      'Each figure that the source reports, with its setting, as printed: with “up to”, “over” and the unit.',
  },
  {
    id: 'evidence',
    from: 'evidence',
    title: 'Open questions',
    intro:
      'At most one piece of evidence on each question. A paper that takes a position for granted is no evidence for it: that is an assumption.',
  },
  { id: 'relations', from: 'relations', title: 'Relations to other papers' },
  { id: 'entry', from: 'source', title: 'About this entry' },
];

/** The form in its parts, in order. */
export const FORM_PARTS: readonly FormPart[] = [
  ...HEADINGS.map(({ from, ...heading }, index) => ({
    ...heading,
    fields: paperFields(from, HEADINGS[index + 1]?.from).map((field) => ({
      field,
      path: ['paper', field.key],
    })),
  })),
  {
    id: 'text',
    title: 'The text',
    intro:
      'In your own words and plain American English, with the conditions under which a finding holds. Markdown, math between `$` signs, `<Cite paper="prorl" />` for papers of the survey and `<Term id="pass-at-k">pass@k</Term>` for terms of its glossary; `&lt;` for a less-than sign. A draft may come without text; the check asks for it before the entry is published.',
    fields: TEXT_FIELDS.fields.map((field) => ({ field, path: ['text', field.key] })),
  },
  { id: 'name', title: 'The name of the file', fields: [{ field: SLUG_FIELD, path: ['slug'] }] },
];

/** The fields of front matter from one up to another. */
function paperFields(first: string, end: string | undefined): Field[] {
  const keys = PAPER_FIELDS.fields.map(({ key }) => key);
  return PAPER_FIELDS.fields.slice(keys.indexOf(first), end === undefined ? keys.length : keys.indexOf(end));
}
