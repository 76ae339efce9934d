import { z } from 'astro/zod';
import { id, list, text } from './fields.ts';

/** Front matter of `content/questions/<id>.mdx`: an open question and the positions one can take on it. */
export const questionSchema = z.strictObject({
  question: text(160).describe('the whole question'),
  short: text(60).describe('the question as running text and tables name it'),
  section: id.describe('the section it belongs to; others follow from its evidence'),
  order: z.int().min(1).describe('place in the evidence map'),
  central: z.boolean().default(false).describe('whether the home page opens with this question'),
  keywords: list(text(80)).default([]).describe('other ways to ask it, for the search'),
  why: text(500).describe('why the answer matters'),
  positions: z
    .array(
      z.strictObject({
        id: id.describe('permanent, unique in the question'),
        label: text(60).describe('the position in a few words'),
        claim: text(300).describe('what someone who holds it says'),
      }),
    )
    .min(2)
    .describe('positions one can take on it'),
  howToRead: text(800).describe('why the answers differ and what can be compared'),
  wouldSettle: text(600).describe('what study would settle it'),
});

export type QuestionData = z.infer<typeof questionSchema>;
