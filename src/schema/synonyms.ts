import { z } from 'astro/zod';
import { list, text } from './fields.ts';

/** `content/synonyms.yaml`: words and phrases that the search takes for each other. */
export const synonymsSchema = z.strictObject({
  groups: z.array(
    list(text(60).regex(/[\p{L}\p{N}]/u, { error: 'Expected a word or phrase.' }))
      .min(2)
      .describe('words and phrases of one meaning'),
  ),
});

export type SynonymsData = z.infer<typeof synonymsSchema>;
