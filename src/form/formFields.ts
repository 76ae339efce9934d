import { z } from 'astro/zod';
import { unwrap } from '../content/schemas.ts';
import { PAPER_HEADINGS } from '../prose/checks/checkHeadings.ts';
import { id } from '../schema/fields.ts';
import { paperSchema } from '../schema/paper.ts';

/** One paragraph of text, a date or an address. */
export interface TextShape {
  kind: 'text';
  /** The most characters it may have. */
  max?: number;
  format?: 'date' | 'url';
}

/** Fields that stand together, in order. */
export interface GroupShape {
  kind: 'group';
  fields: Field[];
}

/** What a value of the form looks like. */
export type Shape =
  | TextShape
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'markdown' }
  | { kind: 'list'; item: Shape }
  | GroupShape
  /** Either plain text or the same in its parts. */
  | { kind: 'either'; text: TextShape; parts: GroupShape };

/** A value of the form with its name. */
export interface Field {
  key: string;
  label: string;
  /** What belongs into it, as the schema describes it; a sentence. */
  hint?: string;
  required: boolean;
  shape: Shape;
}

/** Fields that a new entry does not need: cells of tables that must list the paper first, and what was changed later. */
const LATER = ['compare', 'corrections', 'citationKey'];

/** Keys that are not the words of their label. */
const LABELS: Record<string, string> = {
  altTitles: 'Other titles',
  arxiv: 'arXiv id',
  slug: 'Name in the address',
};

/** The front matter of a paper, in the order of the schema. */
export const PAPER_FIELDS = groupOf(paperSchema, LATER);

/** The texts under the headings of an entry. */
export const TEXT_FIELDS: GroupShape = {
  kind: 'group',
  fields: PAPER_HEADINGS.map((heading) => ({
    key: heading,
    label: heading,
    required: false,
    shape: { kind: 'markdown' },
  })),
};

/** The name of the file. */
export const SLUG_FIELD: Field = {
  ...field('slug', id.describe('made from the short title where it is empty; permanent once published')),
  required: false,
};

/** All that the form asks for. */
export const FORM: GroupShape = {
  kind: 'group',
  fields: [
    { key: 'paper', label: 'Paper', required: true, shape: PAPER_FIELDS },
    { key: 'text', label: 'Text', required: false, shape: TEXT_FIELDS },
    SLUG_FIELD,
  ],
};

function groupOf({ shape }: z.ZodObject, without: readonly string[] = []): GroupShape {
  const keys = Object.keys(shape).filter((key) => !without.includes(key));
  return { kind: 'group', fields: keys.map((key) => field(key, shape[key] as z.ZodType)) };
}

function field(key: string, schema: z.ZodType): Field {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
  const hint = [schema.description, item?.description].filter(Boolean).join('; ');
  return {
    key,
    label: LABELS[key] ?? labelOf(key),
    ...(hint && { hint: `${capitalized(hint)}.` }),
    required: !schema.safeParse(undefined).success,
    shape: shapeOf(inner),
  };
}

function shapeOf(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodString) return textShape(schema);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodArray)
    return { kind: 'list', item: shapeOf(unwrap(schema.element as z.ZodType)) };
  if (schema instanceof z.ZodObject) return groupOf(schema);
  if (schema instanceof z.ZodUnion) {
    const [text, parts] = schema.options;
    if (text instanceof z.ZodString && parts instanceof z.ZodObject)
      return { kind: 'either', text: textShape(text), parts: groupOf(parts) };
  }
  throw new Error(`The form has no control for a field of type \`${schema.type}\`.`);
}

function textShape(schema: z.ZodString): TextShape {
  const { format } = schema.meta() ?? {};
  return {
    kind: 'text',
    ...(schema.maxLength !== null && { max: schema.maxLength }),
    ...((format === 'date' || format === 'url') && { format }),
  };
}

/** `shortTitle` as "Short title". */
function labelOf(key: string): string {
  return capitalized(key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** Names such as arXiv keep their first letter. */
function capitalized(text: string): string {
  return text.replace(/^[a-z](?![a-z]*[A-Z])/, (letter) => letter.toUpperCase());
}
