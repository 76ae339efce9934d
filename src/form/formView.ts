import { suggestions } from './choices.ts';
import { type Drawing, fieldView, suggestionsId } from './fieldView.ts';
import type { FormPart } from './formParts.ts';
import { sentenceView, type View, view } from './view.ts';

const PREVIEW = { id: 'preview', title: 'Preview' };
const FILE = { id: 'file', title: 'The file' };

/** The whole form: its parts in the margin, the fields, the preview, the file. */
export const formView = (parts: readonly FormPart[], drawing: Drawing): View[] => [
  sideView(parts),
  fieldsView(parts, drawing),
  previewView(),
  fileView(),
];

/** The fields alone. */
export function fieldsView(parts: readonly FormPart[], drawing: Drawing): View {
  const lists = [...suggestions(drawing.facts)].map(([name, choices]) =>
    view(
      'datalist',
      { id: suggestionsId(name) },
      ...choices.map(({ id, label }) => view('option', { value: id, label })),
    ),
  );
  return view(
    'form',
    { novalidate: '', class: 'paper-form-fields', 'aria-label': 'A new paper' },
    ...parts.map((part) => partView(part, drawing)),
    ...lists,
  );
}

function partView({ id, title, intro, fields }: FormPart, drawing: Drawing): View {
  return view(
    'section',
    {},
    view('h2', { id: partId(id) }, title),
    intro !== undefined && view('p', { class: 'soft' }, ...sentenceView(intro)),
    ...fields.map(({ field, path }) => fieldView(field, path, drawing)),
  );
}

const partId = (id: string) => `part-${id}`;

function sideView(parts: readonly FormPart[]): View {
  const items = [...parts, PREVIEW, FILE].map(({ id, title }) =>
    view(
      'li',
      {},
      view('a', { href: `#${partId(id)}` }, title),
      ' ',
      view('span', { class: 'count', 'data-open': id }),
    ),
  );
  return view(
    'aside',
    { class: 'form-side', 'aria-label': 'How far the form is' },
    view('nav', { 'aria-label': 'Parts of the form' }, view('ol', {}, ...items)),
    view('p', { class: 'state', role: 'status', 'data-state': '' }),
    view('button', { type: 'button', 'data-next': '' }, 'Go to the next open field'),
    view('p', { class: 'note', 'data-kept': '' }),
    view('button', { type: 'button', class: 'clear', 'data-clear': '' }, 'Clear the form'),
    // Says what is wrong with the field in which one types.
    view('p', { class: 'visually-hidden', role: 'status', 'data-announce': '' }),
  );
}

const previewView = (): View =>
  view(
    'section',
    { class: 'form-preview' },
    view('h2', { id: partId(PREVIEW.id) }, PREVIEW.title),
    view('div', { 'data-preview': '' }),
  );

function fileView(): View {
  const button = (name: string, words: string) =>
    view('button', { type: 'button', class: 'action', [`data-${name}`]: '' }, words);
  return view(
    'section',
    { class: 'form-file' },
    view('h2', { id: partId(FILE.id) }, FILE.title),
    view('p', { 'data-where': '' }),
    view('p', { 'data-github': '' }),
    view(
      'p',
      { class: 'actions' },
      button('copy', 'Copy the text'),
      ' ',
      button('download', 'Download the file'),
    ),
    view('p', { class: 'note', role: 'status', 'data-done': '' }),
    view('pre', { tabindex: '0', 'aria-label': 'Text of the file', 'data-text': '' }),
  );
}
