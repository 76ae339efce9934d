import { z } from 'astro/zod';
import { comparisonsSchema } from '../schema/comparisons.ts';
import { paperSchema } from '../schema/paper.ts';
import { questionSchema } from '../schema/question.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { sectionSchema } from '../schema/section.ts';
import { siteSchema } from '../schema/site.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { taxonomySchema } from '../schema/taxonomy.ts';
import { termSchema } from '../schema/term.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';

/** The schema of each kind of file. */
export const SCHEMAS = {
  paper: paperSchema,
  question: questionSchema,
  section: sectionSchema,
  term: termSchema,
  site: siteSchema,
  taxonomy: taxonomySchema,
  vocabulary: vocabularySchema,
  comparisons: comparisonsSchema,
  synonyms: synonymsSchema,
  redirects: redirectsSchema,
} as const;

export type Kind = keyof typeof SCHEMAS;
export type DataOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;

/** The fields that a schema knows at a path, for suggestions; none where it takes no named fields there. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  const [next, ...rest] = path;
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => keysAt(option as z.ZodType, path));
  if (next === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodObject) {
    const field = inner.shape[String(next)] as z.ZodType | undefined;
    return field ? keysAt(field, rest) : [];
  }
  return [];
}

/** The schema inside of an optional field or one with a default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
