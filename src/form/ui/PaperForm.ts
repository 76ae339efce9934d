import '../noEval.ts';
import type { Content } from '../../content/content.ts';
import { fullName, splitName } from '../../survey/authorName.ts';
import { type CheckedDraft, checkDraft } from '../checkDraft.ts';
import { choicesAt, idMeant } from '../choices.ts';
import { describeState } from '../describeState.ts';
import { type Drawing, fieldView, nameOf, pathOf } from '../fieldView.ts';
import type { Field } from '../formFields.ts';
import { FORM_PARTS } from '../formParts.ts';
import { asList, asText, type Path, type Value, valueAt, withValue } from '../formValues.ts';
import { fieldsView, formView } from '../formView.ts';
import { newDraft } from '../newDraft.ts';
import { githubWays, previewOf, whereOf } from '../outcomeView.ts';
import { splitPasted } from '../splitPasted.ts';
import { knownSurvey, type SurveyFacts } from '../surveyFacts.ts';
import { drawViews } from './drawView.ts';
import { forgetDraft, keepDraft, keptDraft } from './keptDraft.ts';
import { controlIn, fieldAt, showCounts, showFindings } from './showFindings.ts';

/** A pause in typing after which the draft is checked, in ms. */
const CHECK_AFTER = 250;

const KEPT = 'What you fill in is kept on this device alone, until you clear it.';
const NOT_KEPT = 'This browser does not keep what you fill in: it is gone when you leave the page.';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * The form for a new paper. It draws its fields from the schema, checks what is filled in as one types, by the code of
 * `npm run check`, shows the entry and hands over its file. Nothing is sent anywhere.
 *
 * Attributes: `data-survey`, where the facts of the survey are; `data-root`, the survey's first page;
 * `data-repository`, the repository's address, where it is known.
 */
class PaperForm extends HTMLElement {
  /** The form as it is before anything is filled in, which is not kept. */
  #untouched = newDraft(today());
  #draft: Value = this.#untouched;
  #survey: Content | undefined;
  #checked: CheckedDraft | undefined;
  #visited: Set<string> | 'all' = new Set();
  /** The control in which one was last. */
  #last: Control | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      const response = await fetch(this.dataset['survey'] ?? '');
      if (!response.ok) throw new Error(`The facts of the survey came with status ${response.status}.`);
      this.#survey = knownSurvey((await response.json()) as SurveyFacts);
    } catch {
      this.querySelector('[data-failed]')?.removeAttribute('hidden');
      this.querySelector('[data-loading]')?.remove();
      return;
    }
    this.#draft = keptDraft() ?? this.#draft;
    this.replaceChildren(...drawViews(formView(this.#drawing)));
    this.#showLengths();
    setText(this.#part('[data-kept]'), KEPT);
    this.#listen();
    this.#check();
    this.toggleAttribute('data-ready', true);
  }

  get #drawing(): Drawing {
    if (!this.#survey) throw new Error('The form is drawn before the survey is known.');
    return { draft: this.#draft, survey: this.#survey };
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(name) as HTMLElement;
  }

  #listen(): void {
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', ({ target }) => {
      if (!isControl(target)) return;
      this.#set(pathOf(target.name), target.value);
      showLength(target);
    });
    this.addEventListener('change', ({ target }) => isControl(target) && this.#settle(target));
    this.addEventListener('focusout', ({ target }) => {
      if (!isControl(target)) return;
      this.#last = target;
      if (this.#visited !== 'all') this.#visited.add(target.name);
      this.#checkSoon();
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('paste', (event) => this.#onPaste(event));
    // Whoever takes the file takes what was typed last, too.
    for (const arrival of ['pointerover', 'focusin'])
      this.#part('.form-file').addEventListener(arrival, () => this.#pause !== undefined && this.#check());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : undefined;
      if (button) this.#press(button.dataset);
    });
  }

  #press({ add, remove, split, next, clear, copy, download }: DOMStringMap): void {
    if (add !== undefined) this.#add(pathOf(add));
    else if (remove !== undefined) this.#remove(pathOf(remove));
    else if (split !== undefined) this.#split(pathOf(split));
    else if (next !== undefined) this.#goToNext();
    else if (clear !== undefined) this.#clear();
    else if (copy !== undefined) void this.#copy();
    else if (download !== undefined) this.#download();
  }

  #set(path: Path, value: Value): void {
    this.#draft = withValue(this.#draft, path, value);
    setText(this.#part('[data-kept]'), keepDraft(this.#draft) ? KEPT : NOT_KEPT);
    this.#checkSoon();
  }

  /** What was typed is complete: names become the ids they mean, and what depends on it is drawn anew. */
  #settle(control: Control): void {
    const path = pathOf(control.name);
    const choices = choicesAt(path, this.#draft, this.#drawing.survey);
    const meant = choices?.suggestedAs ? idMeant(control.value, choices.list) : undefined;
    if (meant !== undefined && meant !== control.value) {
      control.value = meant;
      this.#set(path, meant);
    }
    const meaning = control.parentElement?.querySelector('.meaning');
    if (meaning)
      meaning.textContent = choices?.list.find(({ id }) => id === control.value)?.description ?? '';
    if (path.at(-1) === 'question') this.#redraw([...path.slice(0, -1), 'position']);
  }

  #onKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (key !== 'Enter' || !(target instanceof HTMLInputElement) || event.isComposing) return;
    event.preventDefault();
    const path = pathOf(target.name);
    if (typeof path.at(-1) === 'number' && target.value.trim() !== '') this.#add(path.slice(0, -1));
  }

  /** A pasted list of names becomes a row for each. */
  #onPaste(event: ClipboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.value !== '') return;
    const path = pathOf(target.name);
    const names = splitPasted(event.clipboardData?.getData('text') ?? '');
    if (typeof path.at(-1) !== 'number' || names.length < 2) return;
    event.preventDefault();
    const list = path.slice(0, -1);
    const items = asList(valueAt(this.#draft, list));
    const index = Number(path.at(-1));
    this.#set(list, [...items.slice(0, index), ...names, ...items.slice(index + 1)]);
    this.#redraw(list);
    this.#focusRow(list, index + names.length - 1);
  }

  #add(list: Path): void {
    const field = fieldOf(list);
    if (field?.shape.kind !== 'list') return;
    const items = asList(valueAt(this.#draft, list));
    // A list that must not be empty shows a row that is not in the draft yet.
    const next = [
      ...(items.length === 0 && field.required ? [''] : items),
      field.shape.item.kind === 'group' ? {} : '',
    ];
    this.#set(list, next);
    this.#redraw(list);
    this.#focusRow(list, next.length - 1);
  }

  #remove(path: Path): void {
    const list = path.slice(0, -1);
    const index = Number(path.at(-1));
    this.#set(
      list,
      asList(valueAt(this.#draft, list)).filter((_, other) => other !== index),
    );
    this.#redraw(list);
    if (!this.#focusRow(list, Math.max(index - 1, 0))) this.#part(`[data-add="${nameOf(list)}"]`).focus();
  }

  #split(path: Path): void {
    const value = valueAt(this.#draft, path);
    if (typeof value === 'object' && !Array.isArray(value)) {
      const { given, family } = value;
      this.#set(path, fullName({ given: asText(given), family: asText(family) }).trim());
    } else this.#set(path, { ...splitName(asText(value).trim()) });
    this.#redraw(path.slice(0, -1));
    this.#focusRow(path.slice(0, -1), Number(path.at(-1)));
  }

  #redraw(path: Path): void {
    const old = this.#form.querySelector(`[data-path="${CSS.escape(nameOf(path))}"]`);
    const field = fieldOf(path);
    if (!old || !field) return;
    old.replaceWith(...drawViews([fieldView(field, path, this.#drawing)]));
    this.#showLengths();
    this.#check();
  }

  #focusRow(list: Path, index: number): boolean {
    const row = this.#form.querySelector<HTMLElement>(
      `[data-path="${CSS.escape(nameOf([...list, index]))}"]`,
    );
    if (row) controlIn(row)?.focus();
    return row !== null;
  }

  #checkSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#check(), CHECK_AFTER);
  }

  #check(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const { draft, survey } = this.#drawing;
    this.#checked = checkDraft(draft, survey);
    const { findings } = this.#checked;
    showFindings(this.#form, findings, draft, this.#visited);
    showCounts(this.#part('.form-side'), findings);
    const state = describeState(findings, draft);
    setText(this.#part('[data-state]'), state);
    this.#part('[data-next]').hidden = findings.length === 0;
    this.#showOutcome(this.#checked, state);
    this.#announce();
    setText(this.#part('[data-done]'), '');
  }

  #showOutcome(checked: CheckedDraft, state: string): void {
    const preview = this.#part('[data-preview]');
    preview.replaceChildren(
      ...drawViews(previewOf(checked, this.#drawing.survey, this.dataset['root'] ?? '/')),
    );
    preview.dataset['section'] = checked.entry?.section ?? '';
    this.#part('[data-where]').replaceChildren(...drawViews([...whereOf(checked), state]));
    this.#part('[data-github]').replaceChildren(
      ...drawViews(githubWays(checked, this.dataset['repository'])),
    );
    setText(this.#part('[data-text]'), checked.text);
  }

  #showLengths(): void {
    for (const area of this.querySelectorAll('textarea')) showLength(area);
  }

  /** Tells screen readers what is wrong with the field in which one types, once it changes. */
  #announce(): void {
    const control = document.activeElement;
    const field = isControl(control) ? fieldAt(this.#form, pathOf(control.name)) : undefined;
    const error = field?.querySelector(':scope > .field-error')?.textContent ?? '';
    setText(this.#part('[data-announce]'), error);
  }

  /** Goes to the next field that is missing or wrong, from where one was last. */
  #goToNext(): void {
    this.#visited = 'all';
    this.#check();
    const open = (this.#checked?.findings ?? []).flatMap(({ path }) => fieldAt(this.#form, path) ?? []);
    const inOrder = open.sort((a, b) => (isBehind(b, a) ? -1 : 1));
    const next = inOrder.find((field) => this.#last && isBehind(field, this.#last)) ?? inOrder[0];
    if (next) controlIn(next)?.focus();
  }

  #clear(): void {
    if (!confirm('Clear all that is filled in? It cannot be brought back.')) return;
    forgetDraft();
    this.#draft = this.#untouched;
    this.#visited = new Set();
    this.#form.replaceWith(...drawViews([fieldsView(this.#drawing)]));
    this.#check();
    controlIn(this.#form)?.focus();
  }

  async #copy(): Promise<void> {
    const done = this.#part('[data-done]');
    try {
      await navigator.clipboard.writeText(this.#checked?.text ?? '');
      setText(done, 'The text is copied.');
    } catch {
      getSelection()?.selectAllChildren(this.#part('[data-text]'));
      setText(done, 'This browser does not let the page copy. The text is selected: press Ctrl C or ⌘ C.');
    }
  }

  #download(): void {
    const { text = '', file } = this.#checked ?? {};
    const name = file?.split('/').at(-1) ?? 'entry.mdx';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address));
    setText(this.#part('[data-done]'), `${name} is in your downloads.`);
  }
}

/** The field of the form that a path leads to. */
function fieldOf(path: Path): Field | undefined {
  const part = FORM_PARTS.flatMap(({ fields }) => fields).find(({ path: start }) =>
    start.every((step, index) => step === path[index]),
  );
  return part && inside(part.field, path.slice(part.path.length));
}

function inside(field: Field, [step, ...rest]: Path): Field | undefined {
  if (step === undefined) return field;
  const { shape } = field;
  if (shape.kind === 'list') return inside({ ...field, shape: shape.item }, rest);
  const next = shape.kind === 'group' ? shape.fields.find(({ key }) => key === step) : undefined;
  return next && inside(next, rest);
}

/** Says how much of the room for a text is used. */
function showLength(control: Control): void {
  const counter = control.parentElement?.querySelector<HTMLElement>('.counter');
  if (!counter) return;
  const { most = '' } = counter.dataset;
  counter.textContent = control.value === '' ? '' : `${control.value.length} of ${most}`;
}

/** Only what changes is said again by screen readers. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isBehind = (one: Node, other: Node) =>
  Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

const today = () => new Date().toISOString().slice(0, 10);

customElements.define('paper-form', PaperForm);
