import { type Choices, choicesAt } from './choices.ts';
import type { Field, GroupShape, Shape, TextShape } from './formFields.ts';
import { asList, asText, type Path, type Value, valueAt } from './formValues.ts';
import { itemName } from './itemName.ts';
import type { SurveyFacts } from './surveyFacts.ts';
import { type ElementView, type View, view } from './view.ts';

/** What fields are drawn from. */
export interface Drawing {
  draft: Value;
  facts: SurveyFacts;
}

/** Longer texts get more than one line. */
const ONE_LINE = 90;

/** The name of the control at a path, which is also what its id is made of. */
export const nameOf = (path: Path) => path.join('.');

/** The path that a control's name stands for. */
export const pathOf = (name: string): Path =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Draws a field with its label, its hint and room for what is wrong with it. */
export function fieldView(field: Field, path: Path, drawing: Drawing): View {
  const { label, hint, required, shape } = field;
  const mark = required ? undefined : view('span', { class: 'optional' }, 'optional');
  if (shape.kind === 'group' || shape.kind === 'list') {
    const inner = shape.kind === 'group' ? groupViews(shape, path, drawing) : listViews(field, path, drawing);
    return view(
      'fieldset',
      { class: `field ${shape.kind}`, 'data-path': nameOf(path) },
      view('legend', {}, label, ' ', mark),
      hint ? view('p', { class: 'hint' }, hint) : undefined,
      ...inner,
      errorView(path),
    );
  }
  return view(
    'div',
    { class: 'field', 'data-path': nameOf(path) },
    view('label', { for: idOf(path) }, label, ' ', mark),
    hint ? view('p', { class: 'hint', id: `${idOf(path)}-hint` }, hint) : undefined,
    ...controlViews(shape, path, drawing, { hint: hint !== undefined, required }),
    errorView(path),
  );
}

const idOf = (path: Path) => `field-${path.join('-')}`;

/** The id of a list of suggestions. */
export const suggestionsId = (name: string) => `suggestions-${name}`;

/** Where a mistake is shown: always there, so that it can be described by it. */
const errorView = (path: Path) => view('p', { class: 'field-error', id: `${idOf(path)}-error` });

const groupViews = (shape: GroupShape, path: Path, drawing: Drawing) =>
  shape.fields.map((field) => fieldView(field, [...path, field.key], drawing));

function listViews({ key, shape, required }: Field, path: Path, drawing: Drawing): View[] {
  if (shape.kind !== 'list') return [];
  const { item } = shape;
  // A list that must not be empty begins with a row.
  const length = Math.max(asList(valueAt(drawing.draft, path)).length, required ? 1 : 0);
  const rows = Array.from({ length }, (_, index) =>
    rowView(item, `${itemName(key)} ${index + 1}`, [...path, index], drawing),
  );
  const add = view(
    'button',
    { type: 'button', class: 'add', 'data-add': nameOf(path) },
    `Add ${itemName(key)}`,
  );
  return [view('ol', { class: item.kind === 'group' ? 'items' : 'rows' }, ...rows), add];
}

function rowView(shape: Shape, title: string, path: Path, drawing: Drawing): View {
  const remove = view(
    'button',
    { type: 'button', class: 'remove', 'data-remove': nameOf(path), 'aria-label': `Remove ${title}` },
    'Remove',
  );
  if (shape.kind === 'group')
    return view(
      'li',
      { 'data-path': nameOf(path) },
      view(
        'fieldset',
        {},
        view('legend', {}, title.charAt(0).toUpperCase() + title.slice(1)),
        ...groupViews(shape, path, drawing),
        remove,
        errorView(path),
      ),
    );
  const inParts = shape.kind === 'either' && typeof valueAt(drawing.draft, path) === 'object';
  const words = inParts ? 'In one' : 'In parts';
  const split = view(
    'button',
    { type: 'button', class: 'split', 'data-split': nameOf(path), 'aria-label': `${words}: ${title}` },
    words,
  );
  const controls = inParts
    ? [view('div', { class: 'parts' }, ...groupViews(shape.parts, path, drawing))]
    : controlViews(shape, path, drawing, { label: title, required: false });
  return view(
    'li',
    { 'data-path': nameOf(path) },
    view('div', { class: 'row' }, ...controls, shape.kind === 'either' && split, remove),
    errorView(path),
  );
}

/** How a control is labelled and described. */
interface Wiring {
  /** Where no label stands beside it. */
  label?: string;
  hint?: boolean;
  required: boolean;
}

function controlViews(shape: Shape, path: Path, drawing: Drawing, wiring: Wiring): View[] {
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
  const choices = choicesAt(path, drawing.draft, drawing.facts);
  if (text.kind === 'choice')
    return selectViews(
      choices?.list ?? text.values.map((one) => ({ id: one, label: one })),
      value,
      attributes,
    );
  if (choices && !choices.suggestedAs) return selectViews(choices.list, value, attributes);
  if (text.kind === 'markdown')
    return [view('textarea', { ...attributes, rows: '6', spellcheck: 'true' }, value)];
  if (text.kind !== 'text') return [];
  const controls = [textControl(text, value, attributes, choices)];
  return text.max && text.max > ONE_LINE
    ? [...controls, view('p', { class: 'counter', 'data-most': String(text.max) })]
    : controls;
}

type Attributes = ElementView['attributes'];

function textControl(
  { max = 0, format }: TextShape,
  value: string,
  attributes: Attributes,
  choices: Choices | undefined,
): View {
  if (max > ONE_LINE) return view('textarea', { ...attributes, rows: max > 200 ? '3' : '2' }, value);
  return view('input', {
    ...attributes,
    type: format ?? 'text',
    value,
    list: choices?.suggestedAs && suggestionsId(choices.suggestedAs),
    autocapitalize: 'off',
    spellcheck: choices ? 'false' : undefined,
  });
}

function selectViews(list: Choices['list'], value: string, attributes: Attributes): View[] {
  // What was chosen in an older draft may be gone; the check says so.
  const unknown = value !== '' && !list.some(({ id }) => id === value);
  const choices = [{ id: '', label: 'choose' }, ...list, ...(unknown ? [{ id: value, label: value }] : [])];
  const options = choices.map(({ id, label }) =>
    view('option', { value: id, selected: id === value ? '' : undefined }, label),
  );
  const chosen = list.find(({ id }) => id === value);
  return [view('select', attributes, ...options), view('p', { class: 'meaning' }, chosen?.description)];
}
