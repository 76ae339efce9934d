import { z } from 'astro/zod';
import { id, list, naming, text } from './fields.ts';

/** `content/comparisons.yaml`: comparison tables, whose cells stand in the papers' `compare`. */
export const comparisonsSchema = z.strictObject({
  tables: z.array(
    z.strictObject({
      id: id.describe('permanent; the table has the address `/<section>/#table-<id>`'),
      section: id.describe('id of the section on whose page it stands'),
      topic: id.optional().describe('the topic after which the table stands'),
      question: naming('question', id).optional().describe('open question whose positions the rows show'),
      title: text(100).describe('what the table compares'),
      columns: z
        .array(
          z.strictObject({
            id: id.describe('permanent, unique in the table'),
            label: text(40).describe('head of the column'),
            meaning: text(200).describe('what its cells say'),
          }),
        )
        .min(1)
        .describe('columns from left to right'),
      papers: list(naming('paper', id))
        .min(1)
        .describe('slugs, in any order; rows stand by position, then by date'),
    }),
  ),
});

export type ComparisonData = z.infer<typeof comparisonsSchema>['tables'][number];
