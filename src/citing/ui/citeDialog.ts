import { makeElement } from '../../site/makeElement.ts';
import { CitationsMissing } from '../fetchCitations.ts';
import type { CitationFormat } from '../formats.ts';
import { chosenFormat, keepFormat } from './chosenFormat.ts';

/** A form as the dialog offers it. */
export interface OfferedFormat extends Omit<CitationFormat, 'id'> {
  id: string;
}

/** Something that can be cited in several forms. */
export interface Citable {
  /** What it is, after the word “Cite”. */
  label: string;
  formats: readonly OfferedFormat[];
  /** What the reader should know of it. */
  note?: string | undefined;
  /**
   * Gives the citation in a form, and the name of a file for it without its ending.
   *
   * @param onProgress is told how much of it is here
   * @throws CitationsMissing
   */
  read(format: OfferedFormat, onProgress: (done: number, all: number) => void): Promise<Citation>;
}

/** A citation in one form. */
export interface Citation {
  text: string;
  fileName: string;
}

/** Opens the dialog that shows a citation, to copy it or to save it as a file. The first of several is chosen. */
export function openCiteDialog(citables: readonly Citable[]): void {
  const [first] = citables;
  if (!first) return;
  const dialog = new CiteDialog(citables, first);
  dialog.show();
}

class CiteDialog {
  #citable: Citable;
  #format: OfferedFormat;
  /** Number of the latest reading; earlier ones are not shown any more. */
  #latest = 0;

  readonly #heading = makeElement('h2');
  readonly #formats = makeElement('div', { class: 'choices', role: 'radiogroup', 'aria-label': 'Form' });
  readonly #note = makeElement('p', { class: 'note' });
  readonly #text = makeElement('textarea', { readonly: true, rows: '9', spellcheck: 'false' });
  readonly #progress = makeElement('progress', { 'aria-label': 'Citations that are here' });
  readonly #status = makeElement('p', { role: 'status' });
  readonly #copy = button('Copy');
  readonly #save = button('Download');
  readonly #again = button('Try again');
  readonly #dialog: HTMLDialogElement;
  #fileName = '';

  constructor(citables: readonly Citable[], first: Citable) {
    this.#citable = first;
    this.#format = chosenFormat(first.formats);
    const close = makeElement('button', { type: 'button', class: 'close' }, 'Close');
    const what = makeElement(
      'div',
      { class: 'choices', role: 'radiogroup', 'aria-label': 'What to cite' },
      caption('What'),
      ...citables.map((citable) => choice('cite-what', citable.label, citable === first)),
    );
    this.#dialog = makeElement(
      'dialog',
      { class: 'cite-dialog' },
      makeElement('div', { class: 'dialog-head' }, this.#heading, close),
      citables.length > 1 && what,
      this.#formats,
      this.#text,
      this.#note,
      makeElement(
        'div',
        { class: 'uses' },
        this.#copy,
        this.#save,
        this.#progress,
        this.#status,
        this.#again,
      ),
    );
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#latest++;
      this.#dialog.remove();
    });
    what.addEventListener('change', () => {
      this.#citable = citables[checkedIn(what)] ?? first;
      const { formats } = this.#citable;
      this.#format = formats.find(({ id }) => id === this.#format.id) ?? chosenFormat(formats);
      this.#offer();
    });
    this.#formats.addEventListener('change', () => {
      this.#format = this.#citable.formats[checkedIn(this.#formats)] ?? this.#format;
      keepFormat(this.#format.id);
      void this.#read();
    });
    this.#again.addEventListener('click', () => {
      this.#text.focus();
      void this.#read();
    });
    this.#copy.addEventListener('click', () => void this.#onCopy());
    this.#save.addEventListener('click', () => this.#onSave());
  }

  show(): void {
    document.body.append(this.#dialog);
    this.#offer();
    this.#dialog.showModal();
    this.#formats.querySelector<HTMLElement>(':checked')?.focus();
  }

  /** Offers the forms of what is cited. */
  #offer(): void {
    const { label, formats, note } = this.#citable;
    this.#heading.textContent = `Cite ${label}`;
    this.#dialog.setAttribute('aria-label', `Cite ${label}`);
    this.#note.textContent = note ?? '';
    this.#note.hidden = note === undefined;
    this.#formats.replaceChildren(
      caption('As'),
      ...formats.map((format) => choice('cite-format', format.label, format === this.#format)),
    );
    void this.#read();
  }

  /** Shows the citation; copying and saving wait until all of it is here. */
  async #read(): Promise<void> {
    const number = ++this.#latest;
    const format = this.#format;
    this.#text.value = '';
    this.#text.setAttribute('aria-label', `Citation as ${format.label}`);
    this.#say('');
    this.#allow(false);
    try {
      const { text, fileName } = await this.#citable.read(format, (done, all) => {
        if (number !== this.#latest) return;
        this.#progress.hidden = all < 2;
        this.#progress.max = all;
        this.#progress.value = done;
        if (done === 0 && all > 1) this.#say(`Loading ${all} citations`);
      });
      if (number !== this.#latest) return;
      this.#text.value = text;
      this.#fileName = `${fileName}.${format.extension}`;
      this.#say('');
      this.#allow(true);
    } catch (problem) {
      if (number !== this.#latest) return;
      if (!(problem instanceof CitationsMissing)) throw problem;
      this.#progress.hidden = true;
      this.#say(`${problem.message} Nothing is given in part.`);
      this.#again.hidden = false;
    }
  }

  #allow(ready: boolean): void {
    this.#copy.hidden = this.#save.hidden = !ready;
    this.#progress.hidden = this.#again.hidden = true;
  }

  async #onCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text.value);
      this.#say('Copied');
    } catch {
      this.#text.select();
      this.#say(
        'The browser does not let this page copy. The text is selected: copy it with your keyboard or menu.',
      );
    }
  }

  #onSave(): void {
    const file = new Blob([this.#text.value], { type: `${this.#format.mediaType};charset=utf-8` });
    const address = URL.createObjectURL(file);
    makeElement('a', { href: address, download: this.#fileName }).click();
    // Some browsers read the file only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.#say(`Saved as ${this.#fileName}`);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

const button = (label: string) => makeElement('button', { type: 'button' }, label);

const caption = (text: string) => makeElement('span', { class: 'soft', 'aria-hidden': 'true' }, text);

const choice = (name: string, label: string, checked: boolean) =>
  makeElement('label', {}, makeElement('input', { type: 'radio', name, checked }), ` ${label}`);

const checkedIn = (group: HTMLElement) =>
  [...group.querySelectorAll('input')].findIndex(({ checked }) => checked);
