import { makeElement } from '../../search/ui/makeElement.ts';
import { suggestions } from '../choices.ts';
import { FORM_PARTS, type FormPart } from '../formParts.ts';
import { drawSentence } from './drawView.ts';
import { type Drawing, fieldElement, suggestionsId } from './fieldElement.ts';

/** Draws all of the form: its parts in the margin, the fields, the preview, the file. */
export function formShell(drawing: Drawing): HTMLElement[] {
  return [sideElement(), formElement(drawing), previewElement(), fileElement()];
}

/** Draws the fields alone. */
export function formElement(drawing: Drawing): HTMLFormElement {
  const lists = [...suggestions(drawing.survey)].map(([name, choices]) =>
    makeElement(
      'datalist',
      { id: suggestionsId(name) },
      ...choices.map(({ id, label }) => makeElement('option', { value: id, label })),
    ),
  );
  return makeElement(
    'form',
    { novalidate: true, class: 'paper-form-fields', 'aria-label': 'A new paper' },
    ...FORM_PARTS.map((part) => partElement(part, drawing)),
    ...lists,
  );
}

function partElement({ id, title, intro, fields }: FormPart, drawing: Drawing): HTMLElement {
  return makeElement(
    'section',
    { 'data-part': id },
    makeElement('h2', { id: partId(id) }, title),
    intro ? makeElement('p', { class: 'soft' }, ...drawSentence(intro)) : undefined,
    ...fields.map(({ field, path }) => fieldElement(field, path, drawing)),
  );
}

const partId = (id: string) => `part-${id}`;

const PREVIEW = { id: 'preview', title: 'Preview' };
const FILE = { id: 'file', title: 'The file' };

function sideElement(): HTMLElement {
  const items = [...FORM_PARTS, PREVIEW, FILE].map(({ id, title }) =>
    makeElement(
      'li',
      {},
      makeElement('a', { href: `#${partId(id)}` }, title),
      ' ',
      makeElement('span', { class: 'count', 'data-open': id }),
    ),
  );
  return makeElement(
    'aside',
    { class: 'form-side', 'aria-label': 'How far the form is' },
    makeElement('nav', { 'aria-label': 'Parts of the form' }, makeElement('ol', {}, ...items)),
    makeElement('p', { class: 'state', role: 'status', 'data-state': true }),
    makeElement('button', { type: 'button', 'data-next': true }, 'Go to the next open field'),
    makeElement('p', { class: 'note', 'data-kept': true }),
    makeElement('button', { type: 'button', class: 'clear', 'data-clear': true }, 'Clear the form'),
    // Says what is wrong with the field in which one types.
    makeElement('p', { class: 'visually-hidden', role: 'status', 'data-announce': true }),
  );
}

function previewElement(): HTMLElement {
  return makeElement(
    'section',
    { class: 'form-preview' },
    makeElement('h2', { id: partId(PREVIEW.id) }, PREVIEW.title),
    makeElement('div', { 'data-preview': true }),
  );
}

function fileElement(): HTMLElement {
  const button = (name: string, words: string) =>
    makeElement('button', { type: 'button', class: 'action', [`data-${name}`]: true }, words);
  return makeElement(
    'section',
    { class: 'form-file' },
    makeElement('h2', { id: partId(FILE.id) }, FILE.title),
    makeElement('p', { 'data-where': true }),
    makeElement('p', { 'data-github': true }),
    makeElement(
      'p',
      { class: 'actions' },
      button('copy', 'Copy the text'),
      ' ',
      button('download', 'Download the file'),
    ),
    makeElement('p', { class: 'note', role: 'status', 'data-done': true }),
    makeElement('pre', { tabindex: '0', 'aria-label': 'Text of the file', 'data-text': true }),
  );
}
