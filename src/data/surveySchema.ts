import { z } from 'astro/zod';
import { files } from '../survey/addresses.ts';
import { wholeAddress } from '../survey/wholeAddress.ts';
import { surveyDataSchema } from './surveyData.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (2020-12) of the survey as data, made from the schemas of its files.
 *
 * @param id where it is published, as a whole address; nothing where that is not known
 */
export function surveySchema(id?: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(surveyDataSchema, {
    target: 'draft-2020-12',
    // As published, where nothing is missing that has a default.
    io: 'output',
    override: ({ jsonSchema }) => makePortable(jsonSchema),
  });
  return {
    ...($schema && { $schema }),
    ...(id && { $id: id }),
    title: 'A survey as data',
    description: 'The form of survey.json. Lists and texts that have nothing to say are empty, never null.',
    ...schema,
  };
}

/**
 * The schema as the text of a file.
 *
 * @param root whole address of the site's first page; nothing where it is not known
 */
export const schemaJson = (root?: string): string =>
  `${JSON.stringify(surveySchema(root && wholeAddress(root, files.surveySchema)), null, 1)}\n`;

/** Says in words that validators of all languages know what the schemas of files say in those of JavaScript. */
function makePortable(schema: JsonSchema): void {
  // `text` of src/schema/fields.ts has two patterns with classes that only some languages know.
  if (schema.allOf?.some(({ pattern }) => pattern)) {
    delete schema.allOf;
    schema.pattern = PLAIN_TEXT;
  }
  if (schema.format === 'url') Object.assign(schema, { format: 'uri', pattern: '^https://' });
  // For `npm run rename`, which reads the schemas themselves.
  delete schema['refersTo'];
  // In published data every field has its value.
  delete schema.default;
}

/** One paragraph without white space at its ends and without control characters. */
const PLAIN_TEXT = '^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*(?<!\\s)$';
