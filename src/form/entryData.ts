import type { GroupShape, Shape } from './formFields.ts';
import { asList, asText, isEmpty, type Path, type Value, valueAt } from './formValues.ts';

/**
 * What is filled in, as the data of a file: keys in the order of the fields. What is optional and empty is left out,
 * and so are rows of a list that are empty; what is required stands there empty, so that a mistake has its place.
 */
export function entryData(shape: GroupShape, value: Value | undefined): Record<string, unknown> {
  return Object.fromEntries(
    shape.fields.flatMap(({ key, shape: inner, required }) => {
      const child = valueAt(value, [key]);
      return !required && isEmpty(child) ? [] : [[key, dataOf(inner, child)]];
    }),
  );
}

function dataOf(shape: Shape, value: Value | undefined): unknown {
  switch (shape.kind) {
    case 'list':
      return asList(value)
        .filter((item) => !isEmpty(item))
        .map((item) => dataOf(shape.item, item));
    case 'group':
      return entryData(shape, value);
    case 'either':
      return typeof value === 'string' ? oneParagraph(value) : entryData(shape.parts, value);
    default:
      return oneParagraph(asText(value));
  }
}

/** Where in the form a place of the data was filled in: it counts empty rows too. */
export function formPath(value: Value | undefined, dataPath: readonly PropertyKey[]): Path {
  const [key, ...rest] = dataPath;
  if (key === undefined) return [];
  const own = typeof key === 'number' ? indexOfFilled(asList(value), key) : String(key);
  return [own, ...formPath(valueAt(value, [own]), rest)];
}

function indexOfFilled(items: readonly Value[], nth: number): number {
  const filled = [...items.keys()].filter((index) => !isEmpty(items[index]));
  return filled[nth] ?? items.length;
}

/** Text copied from a page or a PDF comes with line breaks and with spaces at its ends, which are not part of it. */
const oneParagraph = (text: string) => text.trim().replace(/[^\S\n]*\r?\n\s*/g, ' ');
