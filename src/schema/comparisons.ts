import { z } from 'astro/zod';
import { id, list, naming, text } from './fields.ts';

/** `content/comparisons.yaml`: comparison tables, whose cells stand in the papers' `compare`. */
export const comparisonsSchema = z.strictObject({
  tables: z.array(
    z.strictObject({
      id: id.describe('permanent; the table has the address `/<section>/#table-<id>`'),
      section: id,
      topic: id.optional().describe('the topic after which the table stands'),
      question: naming('question', id).optional().describe('open question whose positions the rows show'),
      title: text(100),
      columns: z.array(z.strictObject({ id, label: text(40), meaning: text(200) })).min(1),
      papers: list(naming('paper', id))
        .min(1)
        .describe('slugs, in any order; rows stand by position, then by date'),
    }),
  ),
});

export type ComparisonData = z.infer<typeof comparisonsSchema>['tables'][number];
