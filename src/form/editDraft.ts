import { fullName, splitName } from '../survey/authorName.ts';
import type { Field } from './formFields.ts';
import type { FormPart } from './formParts.ts';
import { asList, asText, fit, type Path, type Value, valueAt, withValue } from './formValues.ts';

/** The field that a path leads to; a list's for one of its rows. */
export function fieldOf(parts: readonly FormPart[], path: Path): Field | undefined {
  const part = parts
    .flatMap(({ fields }) => fields)
    .find(({ path: start }) => start.every((step, index) => step === path[index]));
  return part && inside(part.field, path.slice(part.path.length));
}

function inside(field: Field, [step, ...rest]: Path): Field | undefined {
  if (step === undefined) return field;
  const { shape } = field;
  if (shape.kind === 'list') return inside({ ...field, shape: shape.item }, rest);
  const next = shape.kind === 'group' ? shape.fields.find(({ key }) => key === step) : undefined;
  return next && inside(next, rest);
}

/** The draft with an empty row at the end of a list; a list that must not be empty shows its first row before that. */
export function withRow(draft: Value, list: Path, { shape, required }: Field): Value {
  if (shape.kind !== 'list') return draft;
  const empty = fit(shape.item, undefined);
  const items = asList(valueAt(draft, list));
  return withValue(draft, list, [...(items.length === 0 && required ? [empty] : items), empty]);
}

/** The draft without one row of a list. */
export function withoutRow(draft: Value, row: Path): Value {
  const list = row.slice(0, -1);
  const items = asList(valueAt(draft, list));
  return withValue(
    draft,
    list,
    items.filter((_, index) => index !== row.at(-1)),
  );
}

/** The draft with several rows in place of one. */
export function withRows(draft: Value, row: Path, names: readonly string[]): Value {
  const list = row.slice(0, -1);
  const items = asList(valueAt(draft, list));
  const index = Number(row.at(-1));
  return withValue(draft, list, [...items.slice(0, index), ...names, ...items.slice(index + 1)]);
}

/** The draft with a name in two parts where it was in one, and the other way round. */
export function withNameSplit(draft: Value, path: Path): Value {
  const name = valueAt(draft, path);
  if (typeof name === 'object' && !Array.isArray(name)) {
    const whole = fullName({ given: asText(name['given']), family: asText(name['family']) });
    return withValue(draft, path, whole.trim());
  }
  return withValue(draft, path, { ...splitName(asText(name).trim()) });
}
