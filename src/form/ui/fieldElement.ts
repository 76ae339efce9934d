import type { Content } from '../../content/content.ts';
import { makeElement } from '../../search/ui/makeElement.ts';
import { type Choices, choicesAt } from '../choices.ts';
import type { Field, GroupShape, Shape, TextShape } from '../formFields.ts';
import { asList, asText, type Path, type Value, valueAt } from '../formValues.ts';
import { itemName } from '../itemName.ts';

/** What fields are drawn from. */
export interface Drawing {
  draft: Value;
  survey: Content;
}

/** Longer texts get more than one line. */
const ONE_LINE = 90;

/** The name of the control at a path, which is also what its id is made of. */
export const nameOf = (path: Path) => path.join('.');

/** The path that a control's name stands for. */
export const pathOf = (name: string): Path =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Draws a field with its label, its hint and room for what is wrong with it. */
export function fieldElement(field: Field, path: Path, drawing: Drawing): HTMLElement {
  const { label, hint, required, shape } = field;
  const mark = required ? undefined : makeElement('span', { class: 'optional' }, 'optional');
  if (shape.kind === 'group' || shape.kind === 'list') {
    const inner =
      shape.kind === 'group' ? groupElements(shape, path, drawing) : listElements(field, path, drawing);
    return makeElement(
      'fieldset',
      { class: `field ${shape.kind}`, 'data-path': nameOf(path) },
      makeElement('legend', {}, label, ' ', mark),
      hint ? makeElement('p', { class: 'hint' }, hint) : undefined,
      ...inner,
      errorElement(path),
    );
  }
  return makeElement(
    'div',
    { class: 'field', 'data-path': nameOf(path) },
    makeElement('label', { for: idOf(path) }, label, ' ', mark),
    hint ? makeElement('p', { class: 'hint', id: `${idOf(path)}-hint` }, hint) : undefined,
    ...controlElements(shape, path, drawing, { hint: hint !== undefined, required }),
    errorElement(path),
  );
}

const idOf = (path: Path) => `field-${path.join('-')}`;

/** The id of a list of suggestions. */
export const suggestionsId = (name: string) => `suggestions-${name}`;

/** Where a mistake is shown: always there, so that it can be described by it. */
const errorElement = (path: Path) => makeElement('p', { class: 'field-error', id: `${idOf(path)}-error` });

const groupElements = (shape: GroupShape, path: Path, drawing: Drawing) =>
  shape.fields.map((field) => fieldElement(field, [...path, field.key], drawing));

function listElements({ key, shape, required }: Field, path: Path, drawing: Drawing): HTMLElement[] {
  if (shape.kind !== 'list') return [];
  const { item } = shape;
  // A list that must not be empty begins with a row.
  const length = Math.max(asList(valueAt(drawing.draft, path)).length, required ? 1 : 0);
  const rows = Array.from({ length }, (_, index) =>
    rowElement(item, `${itemName(key)} ${index + 1}`, [...path, index], drawing),
  );
  const add = makeElement(
    'button',
    { type: 'button', class: 'add', 'data-add': nameOf(path) },
    `Add ${itemName(key)}`,
  );
  return [makeElement('ol', { class: item.kind === 'group' ? 'items' : 'rows' }, ...rows), add];
}

function rowElement(shape: Shape, title: string, path: Path, drawing: Drawing): HTMLElement {
  const remove = makeElement(
    'button',
    { type: 'button', class: 'remove', 'data-remove': nameOf(path), 'aria-label': `Remove ${title}` },
    'Remove',
  );
  if (shape.kind === 'group')
    return makeElement(
      'li',
      { 'data-path': nameOf(path) },
      makeElement(
        'fieldset',
        {},
        makeElement('legend', {}, title.charAt(0).toUpperCase() + title.slice(1)),
        ...groupElements(shape, path, drawing),
        remove,
        errorElement(path),
      ),
    );
  const inParts = shape.kind === 'either' && typeof valueAt(drawing.draft, path) === 'object';
  const words = inParts ? 'In one' : 'In parts';
  const split = makeElement(
    'button',
    { type: 'button', class: 'split', 'data-split': nameOf(path), 'aria-label': `${words}: ${title}` },
    words,
  );
  const controls = inParts
    ? [makeElement('div', { class: 'parts' }, ...groupElements(shape.parts, path, drawing))]
    : controlElements(shape, path, drawing, { label: title, required: false });
  return makeElement(
    'li',
    { 'data-path': nameOf(path) },
    makeElement('div', { class: 'row' }, ...controls, shape.kind === 'either' && split, remove),
    errorElement(path),
  );
}

/** How a control is labelled and described. */
interface Wiring {
  /** Where no label stands beside it. */
  label?: string;
  hint?: boolean;
  required: boolean;
}

function controlElements(shape: Shape, path: Path, drawing: Drawing, wiring: Wiring): HTMLElement[] {
  const text = shape.kind === 'either' ? shape.text : shape;
  const value = asText(valueAt(drawing.draft, path));
  const id = idOf(path);
  const attributes = {
    id,
    name: nameOf(path),
    autocomplete: 'off',
    'aria-label': wiring.label,
    'aria-describedby': [wiring.hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' '),
    'aria-required': wiring.required ? 'true' : undefined,
  };
  const choices = choicesAt(path, drawing.draft, drawing.survey);
  if (text.kind === 'choice')
    return selectElements(
      choices?.list ?? text.values.map((one) => ({ id: one, label: one })),
      value,
      attributes,
    );
  if (choices && !choices.suggestedAs) return selectElements(choices.list, value, attributes);
  if (text.kind === 'markdown') return [textArea(value, { ...attributes, rows: '6', spellcheck: 'true' })];
  if (text.kind !== 'text') return [];
  const controls = [textControl(text, value, attributes, choices)];
  return text.max && text.max > ONE_LINE
    ? [...controls, makeElement('p', { class: 'counter', 'data-most': String(text.max) })]
    : controls;
}

type Attributes = Record<string, string | undefined>;

function textControl(
  { max = 0, format }: TextShape,
  value: string,
  attributes: Attributes,
  choices: Choices | undefined,
): HTMLElement {
  if (max > ONE_LINE) return textArea(value, { ...attributes, rows: max > 200 ? '3' : '2' });
  const input = makeElement('input', {
    ...attributes,
    type: format ?? 'text',
    list: choices?.suggestedAs && suggestionsId(choices.suggestedAs),
    autocapitalize: 'off',
    spellcheck: choices ? 'false' : undefined,
  });
  input.value = value;
  return input;
}

function textArea(value: string, attributes: Attributes): HTMLElement {
  const area = makeElement('textarea', attributes);
  area.value = value;
  return area;
}

function selectElements(list: Choices['list'], value: string, attributes: Attributes): HTMLElement[] {
  const options = list.map(({ id, label }) => makeElement('option', { value: id }, label));
  // What was chosen in an older draft may be gone; the check says so.
  const unknown = value !== '' && !list.some(({ id }) => id === value);
  const select = makeElement(
    'select',
    attributes,
    makeElement('option', { value: '' }, 'choose'),
    ...options,
    unknown && makeElement('option', { value }, value),
  );
  select.value = value;
  return [select, makeElement('p', { class: 'meaning' }, list.find(({ id }) => id === value)?.description)];
}
