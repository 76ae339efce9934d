import { z } from 'astro/zod';
import { id, naming, text } from './fields.ts';

/** Front matter of `content/sections/<section>.mdx`, whose body is the running text of the section. */
export const sectionSchema = z.strictObject({
  title: text(80),
  standfirst: text(300),
  startHere: z
    .array(z.strictObject({ paper: naming('paper', id), why: text(240) }))
    .length(5)
    .describe('the five papers to read first, each with why'),
});

export type SectionText = z.infer<typeof sectionSchema>;
