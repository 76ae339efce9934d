import { z } from 'astro/zod';
import { text } from './fields.ts';

/** `content/site.yaml`: what the survey says of itself. */
export const siteSchema = z.strictObject({
  title: text(60),
  headline: text(120).describe('first words of the home page'),
  description: text(300),
  started: text(300).describe('where the list of papers comes from'),
  licenses: z.strictObject({
    text: text(40),
    code: text(40),
  }),
});

export type Site = z.infer<typeof siteSchema>;
