import { z } from 'astro/zod';
import { text } from './fields.ts';

/** `content/site.yaml`: what the survey says of itself. */
export const siteSchema = z.strictObject({
  title: text(60).describe('name of the survey'),
  headline: text(120).describe('first words of the home page'),
  description: text(300).describe('what the survey is, in a sentence or two'),
  started: text(300).describe('where the list of papers comes from'),
  licenses: z
    .strictObject({
      text: text(40).describe('license of text and data'),
      code: text(40).describe('license of the code'),
    })
    .describe('what others may do with it'),
  feedNamespace: z
    .uuid({ error: 'Expected a UUID such as `2ed6657d-e927-568b-95e1-2665a8aea6a2`.' })
    .describe(
      'UUID that the ids in the feeds are made from; never changes, since feed readers would take everything for new',
    ),
});

export type Site = z.infer<typeof siteSchema>;
