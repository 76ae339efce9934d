import type { Shape } from './formFields.ts';

/** What someone has filled in: plain data, as it is kept on the device. */
export type Value = string | Value[] | { [key: string]: Value };

/** Where a value stands in the form. */
export type Path = readonly (string | number)[];

/** Any data as a value of a shape: what fits is kept, what is missing is empty, what does not fit is dropped. */
export function fit(shape: Shape, data: unknown): Value {
  switch (shape.kind) {
    case 'list':
      return Array.isArray(data) ? data.map((item) => fit(shape.item, item)) : [];
    case 'group': {
      const known = isRecord(data) ? data : {};
      return Object.fromEntries(
        shape.fields.map((field) => [
          field.key,
          fit(field.shape, Object.hasOwn(known, field.key) ? known[field.key] : undefined),
        ]),
      );
    }
    case 'either':
      return isRecord(data) ? fit(shape.parts, data) : asText(data);
    default:
      return asText(data);
  }
}

/** The value at a path; nothing where there is none. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  const [key, ...rest] = path;
  return key === undefined ? value : valueAt(childOf(value, key), rest);
}

/** The same with another value at a path. */
export function withValue(value: Value, path: Path, next: Value): Value {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const child = withValue(childOf(value, key) ?? '', rest, next);
  if (Array.isArray(value)) return Object.assign([...value], { [key]: child });
  return typeof value === 'string' ? value : { ...value, [key]: child };
}

/** Whether nothing is filled in. */
export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Object.values(value).every(isEmpty);
}

/** The text of a value that is text. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The items of a value that is a list. */
export const asList = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

function childOf(value: Value | undefined, key: string | number): Value | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? (value[key] as Value) : undefined;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
