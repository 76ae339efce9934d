import { z } from 'astro/zod';
import { id, list, naming, text } from './fields.ts';

/** Front matter of `content/glossary/<id>.mdx`. */
export const termSchema = z.strictObject({
  term: text(60).describe('the term as the field writes it'),
  aliases: list(text(80)).default([]).describe('other spellings and forms'),
  definition: text(320).describe('one sentence, for previews'),
  formula: z
    .strictObject({
      latex: text(600).describe('LaTeX that KaTeX renders; in double quotes YAML would eat its backslashes'),
      symbols: z
        .array(
          z.strictObject({
            sign: text(80).describe('LaTeX, as in the formula'),
            means: text(240).describe('what it stands for'),
          }),
        )
        .min(1)
        .describe('what each symbol stands for, in the order of the formula'),
      source: text(200).describe('the paper or book that introduced it'),
    })
    .optional()
    .describe('the formula that defines it'),
  related: list(naming('term', id)).default([]).describe('ids of related terms'),
  senses: z
    .array(
      z.strictObject({
        paper: naming('paper', id).describe('slug of the paper'),
        meaning: text(300).describe('what the paper means by the term'),
      }),
    )
    .default([])
    .describe('where papers use the term differently'),
});

export type TermData = z.infer<typeof termSchema>;
