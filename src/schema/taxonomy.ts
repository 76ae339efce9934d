import { z } from 'astro/zod';
import { id, list, text } from './fields.ts';

/** `content/taxonomy.yaml`: sections and their topics, in reading order. */
export const taxonomySchema = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        id: id.describe('permanent; the address of its page'),
        title: text(80).describe('the title on its page'),
        short: text(30).describe('the title in navigation'),
        question: text(160).describe('what the section asks, for the home page'),
        standfirst: text(300).describe('what the section is about'),
        topics: z
          .array(
            z.strictObject({
              id: id.describe('permanent, unique in the survey'),
              title: text(80).describe('the title on the page of its section'),
              short: text(40).describe('the title in charts and labels'),
              readerQuestion: text(160).describe('the question a reader comes with'),
              scope: text(400).describe('what belongs here and what does not'),
              keywords: list(text(60))
                .default([])
                .describe('other words for what it is about, for the search'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type SectionData = z.infer<typeof taxonomySchema>['sections'][number];
export type TopicData = SectionData['topics'][number];
