import type { FieldChange } from './change.ts';

/** Lists whose order says something: who comes first, what is primary. */
const ORDERED = ['authors', 'topics', 'kinds'];

/**
 * Compares the fields of two objects: a map inside field by field, a list by its values, and a list of maps as a map
 * whose keys are the first values (`senses.prorl`).
 *
 * @param ignored fields that others compare
 */
export function compareFields(before: object, after: object, ignored: readonly string[] = []): FieldChange[] {
  const [old, recent] = [flatten(before), flatten(after)];
  const fields = new Set([...recent.keys(), ...old.keys()]);
  return [...fields]
    .filter((field) => !ignored.includes(field.split('.')[0] ?? ''))
    .flatMap((field) => compareField(field, old.get(field), recent.get(field)) ?? []);
}

type Value = string | string[] | undefined;

function compareField(field: string, before: Value, after: Value): FieldChange | undefined {
  if (Array.isArray(before) || Array.isArray(after))
    return compareLists(field, asList(before), asList(after));
  return before === after ? undefined : { field, before, after };
}

function compareLists(field: string, before: string[], after: string[]): FieldChange | undefined {
  const added = after.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !after.includes(item));
  const isOrdered = ORDERED.includes(field);
  const isReordered = isOrdered && before.join('\n') !== after.join('\n');
  return added.length + removed.length > 0 || isReordered
    ? { field, added, removed, before, after, isOrdered }
    : undefined;
}

const asList = (value: Value): string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function flatten(value: object, path = ''): Map<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [key, inner] of Object.entries(value)) {
    const field = path + key;
    if (Array.isArray(inner) && !inner.some(isMap)) fields.set(field, inner.map(String));
    else if (Array.isArray(inner)) setItems(fields, field, inner.filter(isMap));
    else if (isMap(inner)) for (const entry of flatten(inner, `${field}.`)) fields.set(...entry);
    else if (inner !== undefined) fields.set(field, String(inner));
  }
  return fields;
}

const asText = (value: unknown) => (isMap(value) ? JSON.stringify(value) : String(value));

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The items of a list of maps, each under its first value and with the others in one line. */
function setItems(fields: Map<string, string | string[]>, path: string, items: readonly object[]): void {
  for (const item of items) {
    const [first, ...others] = Object.values(item).map(asText);
    let field = `${path}.${first}`;
    while (fields.has(field)) field += '+';
    fields.set(field, others.join(': '));
  }
}
