import { z } from 'astro/zod';
import { id, naming, text } from './fields.ts';

/** Front matter of `content/sections/<section>.mdx`, whose body is the running text of the section. */
export const sectionSchema = z.strictObject({
  title: text(80).describe('title of the running text'),
  standfirst: text(300).describe('what the running text is about'),
  startHere: z
    .array(
      z.strictObject({
        paper: naming('paper', id).describe('slug of the paper'),
        why: text(240).describe('why to read it'),
      }),
    )
    .length(5)
    .describe('the five papers to read first, each with why'),
});

export type SectionText = z.infer<typeof sectionSchema>;
