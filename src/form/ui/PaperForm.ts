import type { CheckedForm, FormPlan } from '../answerForm.ts';
import { choicesAt, idMeant } from '../choices.ts';
import { describeState } from '../describeState.ts';
import { fieldOf, withNameSplit, withoutRow, withRow, withRows } from '../editDraft.ts';
import { type Drawing, fieldView, nameOf, pathOf } from '../fieldView.ts';
import { asList, type Path, type Value, valueAt, withValue } from '../formValues.ts';
import { fieldsView, formView } from '../formView.ts';
import { newDraft } from '../newDraft.ts';
import { githubWays, previewOf, whereOf } from '../outcomeView.ts';
import { splitPasted } from '../splitPasted.ts';
import type { SurveyFacts } from '../surveyFacts.ts';
import { Checker } from './Checker.ts';
import { drawViews } from './drawView.ts';
import { forgetDraft, keepDraft, keptDraft } from './keptDraft.ts';
import { controlIn, fieldAt, showCounts, showFindings } from './showFindings.ts';

/** A pause in typing after which the draft is checked, in ms. */
const CHECK_AFTER = 250;

const KEPT = 'What you fill in is kept on this device alone, until you clear it.';
const NOT_KEPT = 'This browser does not keep what you fill in: it is gone when you leave the page.';
const STOPPED = 'The check has stopped. Reload the page to go on; what you filled in is kept.';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * The form for a new paper. It draws its fields from the schema, has what is filled in checked as one types, shows the
 * entry and hands over its file. Nothing is sent anywhere.
 *
 * Attributes: `data-survey`, where the facts of the survey are; `data-root`, the survey's first page;
 * `data-repository`, the repository's address, where it is known.
 */
class PaperForm extends HTMLElement {
  #checker = new Checker();

  connectedCallback(): void {
    this.#start().catch(() => {
      this.querySelector('[data-failed]')?.removeAttribute('hidden');
      this.querySelector('[data-loading]')?.remove();
    });
  }

  async #start(): Promise<void> {
    const response = await fetch(this.dataset['survey'] ?? '');
    if (!response.ok) throw new Error(`The facts of the survey came with status ${response.status}.`);
    const facts = (await response.json()) as SurveyFacts;
    const plan = await this.#checker.start(facts, this.dataset['root'] ?? '/');
    await new FilledForm(this, this.#checker, facts, plan).open();
    this.toggleAttribute('data-ready', true);
  }
}

/** The form on the page, once all it needs is there. */
class FilledForm {
  #element: HTMLElement;
  #checker: Checker;
  #facts: SurveyFacts;
  #plan: FormPlan;
  /** The form as it is before anything is filled in. */
  #untouched: Value;
  #draft: Value;
  #checked: CheckedForm = { text: '', findings: [] };
  #visited: Set<string> | 'all' = new Set();
  /** The control in which one was last. */
  #last: Control | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The check that began last. */
  #checking: Promise<void> = Promise.resolve();

  constructor(element: HTMLElement, checker: Checker, facts: SurveyFacts, plan: FormPlan) {
    this.#element = element;
    this.#checker = checker;
    this.#facts = facts;
    this.#plan = plan;
    this.#untouched = newDraft(plan.shape, new Date().toISOString().slice(0, 10));
    this.#draft = keptDraft(plan.shape) ?? this.#untouched;
  }

  /** Draws the form with what it says at first, so that nothing on it moves afterwards. */
  async open(): Promise<void> {
    this.#checked = await this.#checker.check(this.#draft);
    this.#element.replaceChildren(...drawViews(formView(this.#plan.parts, this.#drawing)));
    setText(this.#part('[data-kept]'), KEPT);
    this.#showLengths();
    this.#show();
    this.#listen();
  }

  get #drawing(): Drawing {
    return { draft: this.#draft, facts: this.#facts };
  }

  get #form(): HTMLElement {
    return this.#part('form');
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  #fieldElement(path: Path): HTMLElement | null {
    return this.#form.querySelector(`[data-path="${CSS.escape(nameOf(path))}"]`);
  }

  #listen(): void {
    const on = this.#element.addEventListener.bind(this.#element);
    on('submit', (event) => event.preventDefault());
    on('input', ({ target }) => {
      if (!isControl(target)) return;
      this.#change(withValue(this.#draft, pathOf(target.name), target.value));
      showLength(target);
    });
    on('change', ({ target }) => isControl(target) && this.#settle(target));
    on('focusout', ({ target }) => {
      if (!isControl(target)) return;
      this.#last = target;
      if (this.#visited !== 'all') this.#visited.add(target.name);
      this.#checkSoon();
    });
    on('keydown', (event) => this.#onKey(event));
    on('paste', (event) => this.#onPaste(event));
    on('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : undefined;
      if (button) this.#press(button.dataset);
    });
    // Whoever comes to the file takes what was typed last, too.
    for (const arrival of ['pointerover', 'focusin'])
      this.#part('.form-file').addEventListener(arrival, () => void this.#finishCheck());
  }

  #press({ add, remove, split, next, clear, copy, download }: DOMStringMap): void {
    if (add !== undefined) this.#add(pathOf(add));
    else if (remove !== undefined) this.#remove(pathOf(remove));
    else if (split !== undefined) this.#split(pathOf(split));
    else if (next !== undefined) void this.#goToNext();
    else if (clear !== undefined) this.#clear();
    else if (copy !== undefined) void this.#copy();
    else if (download !== undefined) void this.#download();
  }

  #change(draft: Value): void {
    this.#draft = draft;
    setText(this.#part('[data-kept]'), keepDraft(draft) ? KEPT : NOT_KEPT);
    this.#checkSoon();
  }

  /** What was typed is complete: names become the ids they mean, and what depends on it is drawn anew. */
  #settle(control: Control): void {
    const path = pathOf(control.name);
    const choices = choicesAt(path, this.#draft, this.#facts);
    const meant = choices?.suggestedAs ? idMeant(control.value, choices.list) : undefined;
    if (meant !== undefined && meant !== control.value) {
      control.value = meant;
      this.#change(withValue(this.#draft, path, meant));
    }
    const meaning = control.parentElement?.querySelector<HTMLElement>('.meaning');
    if (meaning) setText(meaning, choices?.list.find(({ id }) => id === control.value)?.description ?? '');
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
    const index = path.at(-1);
    const names = splitPasted(event.clipboardData?.getData('text') ?? '');
    if (typeof index !== 'number' || names.length < 2) return;
    event.preventDefault();
    this.#change(withRows(this.#draft, path, names));
    this.#redraw(path.slice(0, -1));
    this.#focusOn([...path.slice(0, -1), index + names.length - 1]);
  }

  #add(list: Path): void {
    const field = fieldOf(this.#plan.parts, list);
    if (!field) return;
    this.#change(withRow(this.#draft, list, field));
    this.#redraw(list);
    this.#focusOn([...list, asList(valueAt(this.#draft, list)).length - 1]);
  }

  #remove(row: Path): void {
    const list = row.slice(0, -1);
    this.#change(withoutRow(this.#draft, row));
    this.#redraw(list);
    const before = [...list, Math.max(Number(row.at(-1)) - 1, 0)];
    if (!this.#focusOn(before)) this.#part(`[data-add="${nameOf(list)}"]`).focus();
  }

  #split(path: Path): void {
    this.#change(withNameSplit(this.#draft, path));
    this.#redraw(path.slice(0, -1));
    this.#focusOn(path);
  }

  #redraw(path: Path): void {
    const field = fieldOf(this.#plan.parts, path);
    if (field) this.#fieldElement(path)?.replaceWith(...drawViews([fieldView(field, path, this.#drawing)]));
    this.#showLengths();
    this.#show();
  }

  /** @returns whether there is a control to go to */
  #focusOn(path: Path): boolean {
    const element = this.#fieldElement(path);
    if (element) controlIn(element)?.focus();
    return element !== null;
  }

  #checkSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#check(), CHECK_AFTER);
  }

  /** Checks what has not been checked yet, and waits for the check that is under way. */
  #finishCheck(): Promise<void> {
    return this.#pause === undefined ? this.#checking : this.#check();
  }

  #check(): Promise<void> {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#checking = this.#checkDraft();
    return this.#checking;
  }

  async #checkDraft(): Promise<void> {
    const draft = this.#draft;
    try {
      const checked = await this.#checker.check(draft);
      // What has been typed since is checked in its turn.
      if (draft !== this.#draft) return;
      // What was said of a copy or a file stays true as long as the text does.
      if (checked.text !== this.#checked.text) setText(this.#part('[data-done]'), '');
      this.#checked = checked;
    } catch {
      setText(this.#part('[data-state]'), STOPPED);
      return;
    }
    this.#show();
    this.#announce();
  }

  /** Shows what the last check found, and what came of it. */
  #show(): void {
    const { findings, text, preview } = this.#checked;
    showFindings(this.#form, findings, this.#draft, this.#visited);
    showCounts(this.#part('.form-side'), this.#plan.parts, findings);
    const state = describeState(findings, this.#draft);
    setText(this.#part('[data-state]'), state);
    this.#part('[data-next]').hidden = findings.length === 0;

    const shown = this.#part('[data-preview]');
    shown.replaceChildren(...drawViews(previewOf(this.#checked)));
    shown.dataset['section'] = preview?.section ?? '';
    this.#part('[data-where]').replaceChildren(...drawViews([...whereOf(this.#checked), state]));
    const ways = githubWays(this.#checked, this.#element.dataset['repository']);
    this.#part('[data-github]').replaceChildren(...drawViews(ways));
    setText(this.#part('[data-text]'), text);
  }

  #showLengths(): void {
    for (const area of this.#form.querySelectorAll('textarea')) showLength(area);
  }

  /** Tells screen readers what is wrong with the field in which one types, once it changes. */
  #announce(): void {
    const control = document.activeElement;
    const field = isControl(control) ? fieldAt(this.#form, pathOf(control.name)) : undefined;
    const words = [...(field?.querySelector(':scope > .field-error')?.childNodes ?? [])]
      .filter((node) => !(node instanceof HTMLAnchorElement))
      .map(({ textContent }) => textContent);
    setText(this.#part('[data-announce]'), words.join('').trim());
  }

  /** Goes to the next field that is missing or wrong, from where one was last. */
  async #goToNext(): Promise<void> {
    this.#visited = 'all';
    await this.#check();
    const open = this.#checked.findings.flatMap(({ path }) => fieldAt(this.#form, path) ?? []);
    const inOrder = open.sort((a, b) => (isBehind(b, a) ? -1 : 1));
    const next = inOrder.find((field) => this.#last && isBehind(field, this.#last)) ?? inOrder[0];
    if (next) controlIn(next)?.focus();
  }

  #clear(): void {
    if (!confirm('Clear all that is filled in? It cannot be brought back.')) return;
    forgetDraft();
    this.#draft = this.#untouched;
    this.#visited = new Set();
    this.#form.replaceWith(...drawViews([fieldsView(this.#plan.parts, this.#drawing)]));
    void this.#check();
    controlIn(this.#form)?.focus();
  }

  async #copy(): Promise<void> {
    await this.#finishCheck();
    const done = this.#part('[data-done]');
    try {
      await navigator.clipboard.writeText(this.#checked.text);
      setText(done, 'The text is copied.');
    } catch {
      getSelection()?.selectAllChildren(this.#part('[data-text]'));
      setText(done, 'This browser does not let the page copy. The text is selected: press Ctrl C or ⌘ C.');
    }
  }

  async #download(): Promise<void> {
    await this.#finishCheck();
    const { text, file } = this.#checked;
    const name = file?.split('/').at(-1) ?? 'entry.mdx';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address));
    setText(this.#part('[data-done]'), `${name} is in your downloads.`);
  }
}

/** Says how much of the room for a text is used. */
function showLength(control: Control): void {
  const counter = control.parentElement?.querySelector<HTMLElement>('.counter');
  if (!counter) return;
  const { most = '' } = counter.dataset;
  setText(counter, control.value === '' ? '' : `${control.value.length} of ${most}`);
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

customElements.define('paper-form', PaperForm);
