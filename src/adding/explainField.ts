import { z } from 'astro/zod';
import { Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** Where lines are folded, in characters, as in the entries. */
const WIDTH = 100;

/**
 * Writes a field as YAML with what the schema says about it, and about each field inside it, as comments on lines of
 * their own: the reader takes no comment behind a value.
 *
 * @returns lines without an end of line
 */
export function explainField(name: string, value: unknown, schema: z.ZodType): string[] {
  const document = new Document({ [name]: value });
  if (isMap(document.contents)) explainMap(document.contents, { [name]: schema });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false }).trimEnd().split('\n');
}

/** The same as an example: a comment that becomes the field when the first `#` of each line is taken away. */
export function exampleField(name: string, value: unknown, schema: z.ZodType): string[] {
  const lines = explainField(name, value, schema);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  return [...lines.slice(0, start), ...lines.slice(start).map((line) => `#${line}`)];
}

/** What a schema says about its values, in one line. */
export function explain(schema: z.ZodType): string {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType).description : undefined;
  const values = inner instanceof z.ZodEnum ? `one of ${inner.options.join(', ')}` : undefined;
  return [schema.description, item, values].filter(Boolean).join('; ');
}

function explainMap(map: YAMLMap, fields: Record<string, z.ZodType>): void {
  let before: string[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (!pair || !isScalar(pair.key)) {
      before.push(` \`${name}\`, where needed: ${explain(schema)}`);
      continue;
    }
    pair.key.commentBefore = [...before, ` ${explain(schema)}`].join('\n');
    before = [];
    explainValue(pair.value as Node, unwrap(schema));
  }
  if (before.length > 0) map.comment = before.join('\n');
}

function explainValue(value: Node, schema: z.ZodType): void {
  if (isMap(value) && schema instanceof z.ZodObject) explainMap(value, schema.shape);
  if (!isSeq(value) || !(schema instanceof z.ZodArray)) return;
  const item = unwrap(schema.element as z.ZodType);
  if (item instanceof z.ZodObject) for (const node of value.items) explainValue(node as Node, item);
  else value.flow = true;
}

/** A schema without what says that it may be left out. */
function unwrap(schema: z.ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
