import { z } from 'astro/zod';
import { comparisonsSchema } from '../schema/comparisons.ts';
import { address, date, id } from '../schema/fields.ts';
import { paperSchema } from '../schema/paper.ts';
import { questionSchema } from '../schema/question.ts';
import { sectionSchema } from '../schema/section.ts';
import { siteSchema } from '../schema/site.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { taxonomySchema } from '../schema/taxonomy.ts';
import { termSchema } from '../schema/term.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';

/** Where something has its permanent place. */
const located = {
  path: address.describe("permanent address, from the site's root"),
  url: z.url().optional().describe('the same as a whole address, where the site knows where it stands'),
};

/** Where something was written, and its text. */
const written = {
  body: z
    .string()
    .describe(
      'running text in Markdown, with math between $ signs and the components Cite, Term and Figure; may be empty',
    ),
  file: z.string().min(1).describe("path of its file in the survey's repository"),
};

const [resultSchema, evidenceSchema, relationSchema, correctionSchema] = [
  paperSchema.shape.results.unwrap().element,
  paperSchema.shape.evidence.unwrap().element,
  paperSchema.shape.relations.unwrap().element,
  paperSchema.shape.corrections.unwrap().element,
];

/** Names a part of the schema, which the published schema then holds once, under `$defs`. */
const named = <T extends z.ZodType>(name: string, part: T): T => part.meta({ id: name });

const result = named(
  'result',
  resultSchema
    .safeExtend(located)
    // What the check inside `resultSchema` says, for JSON Schema.
    .meta({ dependentSchemas: { benchmark: { type: 'object', properties: { measuredOn: false } } } }),
);
const evidence = named('evidence', evidenceSchema.extend(located));
const relation = named('relation', relationSchema);
const correction = named(
  'correction',
  // Again what the check inside the schema says.
  correctionSchema.safeExtend(located).meta({ dependentRequired: { evidence: ['question'] } }),
);

const paper = named(
  'paper',
  z.strictObject({
    slug: id.describe('permanent name of the entry'),
    section: id.describe('id of its section'),
    key: z.string().min(1).describe('key in bibliographies, as in the files of citations'),
    ...located,
    ...paperSchema.shape,
    results: z.array(result).describe('every figure reported as a result'),
    evidence: z.array(evidence).describe('what the paper brings to open questions'),
    relations: z.array(relation).describe('typed relations to other papers, as stated from this one'),
    corrections: z
      .array(correction)
      .describe('mistakes mended, and evidence added, changed or withdrawn after the entry was published'),
    ...written,
  }),
);

const position = named('position', questionSchema.shape.positions.element.extend(located));
const question = named(
  'question',
  z.strictObject({
    id: id.describe('permanent id'),
    ...located,
    ...questionSchema.shape,
    positions: z.array(position).min(2).describe('positions one can take on it'),
    ...written,
  }),
);

const term = named(
  'term',
  z.strictObject({ id: id.describe('permanent id'), ...located, ...termSchema.shape, ...written }),
);

const { topics, ...sectionShape } = taxonomySchema.shape.sections.element.shape;
const topic = named('topic', topics.element.extend(located));
const section = named(
  'section',
  z.strictObject({
    ...sectionShape,
    ...located,
    topics: z.array(topic).min(1).describe('its topics, in reading order'),
    text: sectionSchema
      .extend(written)
      .optional()
      .describe('the running text of the section, once it is written'),
  }),
);

const table = named('comparison', comparisonsSchema.shape.tables.element.extend(located));

/** The whole survey as it is published: what people wrote, with defaults filled in and addresses added. */
export const surveyDataSchema = z.strictObject({
  $schema: z.string().min(1).describe('where the schema of this file is'),
  formatVersion: z
    .string()
    .regex(/^\d{1,4}\.\d{1,4}$/, { error: 'Expected two numbers, such as `1.0`.' })
    .describe('version of the form of this file, not of what it says'),
  version: z
    .strictObject({
      date: date.describe('day of the last change'),
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, { error: "Expected a git commit's whole hash." })
        .optional()
        .describe('git commit, where known'),
    })
    .describe('which state of the survey this is'),
  url: z.url().optional().describe("the site's address, where known; each `path` continues it"),
  ...siteSchema.shape,
  sections: z.array(section).min(1).describe('sections with their topics, in reading order'),
  vocabulary: vocabularySchema.describe('controlled values of `kinds`, `scope`, `tags` and `benchmark`'),
  comparisons: z.array(table).describe('comparison tables, whose cells are in `compare` of the papers'),
  synonyms: synonymsSchema.shape.groups.describe(
    'words and phrases that the search takes for each other, by groups',
  ),
  papers: z.array(paper).describe('all papers, by section and slug'),
  questions: z.array(question).describe('all open questions, by id'),
  terms: z.array(term).describe('the glossary, by id'),
});

export type SurveyData = z.output<typeof surveyDataSchema>;
export type PaperRecord = SurveyData['papers'][number];
