import type { JsonSchema } from './surveySchema.ts';

/** One field of the published data. */
export interface Field {
  /** What it is a field of: a part of the schema under `$defs`, or `survey` for the whole. */
  of: string;
  /** As a path below that, with `[]` for each item of a list: `formula.symbols[].sign`. */
  path: string;
  /** In words, such as "list of texts". */
  type: string;
  /** The values it may have, where they are a closed list. */
  values: readonly string[];
  /** Whether it may be missing. */
  optional: boolean;
  /** What it says. */
  meaning: string;
}

/** Lists every field that a schema describes, in its order: those of the whole first, then those of each part. */
export function listFields(schema: JsonSchema): Field[] {
  const parts = Object.entries(schema.$defs ?? {}) as [string, JsonSchema][];
  return [['survey', schema] as const, ...parts].flatMap(([of, part]) => fieldsOf(of, part, ''));
}

/** The fields of an object, each followed by those inside it. */
function fieldsOf(of: string, { properties = {}, required = [] }: JsonSchema, before: string): Field[] {
  return (Object.entries(properties) as [string, JsonSchema][]).flatMap(([name, schema]) => {
    const path = `${before}${name}`;
    const inner = schema.type === 'array' ? (schema.items as JsonSchema) : schema;
    const values = (inner.enum ?? []).map(String);
    const field = {
      of,
      path,
      type: typeOf(schema),
      values,
      optional: !required.includes(name),
      meaning: [schema.description, inner !== schema && inner.description].filter(Boolean).join('; '),
    };
    return [field, ...fieldsOf(of, inner, `${path}${inner === schema ? '.' : '[].'}`)];
  });
}

function typeOf(schema: JsonSchema, many = false): string {
  const word = (one: string, more: string) => (many ? more : one);
  if (schema.$ref) return `\`${schema.$ref.replace(/^.*\//, '')}\``;
  if (schema.anyOf) return (schema.anyOf as JsonSchema[]).map((one) => typeOf(one, many)).join(' or ');
  if (schema.enum) return word('one of a list', 'values of a list');
  switch (schema.type) {
    case 'array':
      return `${word('list', 'lists')} of ${typeOf(schema.items as JsonSchema, true)}`;
    case 'object':
      if (schema.properties) return word('object', 'objects');
      return `${word('map', 'maps')} of ${typeOf(schema.additionalProperties as JsonSchema, true)}`;
    case 'boolean':
      return 'true or false';
    case 'integer':
      return word('whole number', 'whole numbers');
    default:
      if (schema.format === 'date') return word('date', 'dates');
      if (schema.format === 'uri') return word('address', 'addresses');
      return word('text', 'texts');
  }
}
