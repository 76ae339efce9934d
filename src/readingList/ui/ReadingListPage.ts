import type { CitationFailure } from '../../citing/fetchCitations.ts';
import type { PaperCitation } from '../../citing/paperCitation.ts';
import { showAddress } from '../../linking/ui/sayCopied.ts';
import { say, showToast } from '../../linking/ui/toast.ts';
import { href } from '../../site/href.ts';
import { type Child, makeElement } from '../../site/makeElement.ts';
import { ALL_PAPERS, paperAddress, READING_LIST } from '../../survey/scriptAddresses.ts';
import { findPaper } from '../findPaper.ts';
import {
  keepPapers,
  keptPapers,
  notKept,
  onKeptElsewhere,
  STORES_NOTHING,
  storesNothing,
} from '../keptPapers.ts';
import {
  type LeftOut,
  leftOutOf,
  MOST,
  movePaper,
  type ReadingList,
  readQuery,
  renamePaper,
  withoutPaper,
  withPapers,
  writeQuery,
} from '../readingList.ts';

/** What is known of a paper so far. */
type Known = PaperCitation | CitationFailure | 'loading';

/**
 * The page of the reading list: the papers kept on this device, to read, order, cite and share, or the list that the
 * address holds, which changes nothing here until it is kept.
 */
class ReadingListPage extends HTMLElement {
  /** The list of the address. */
  #shared: ReadingList | undefined;
  /** What the address holds beside it. */
  #leftOut: LeftOut = { unread: [], beyond: 0 };
  readonly #known = new Map<string, Known>();
  /** Whether the list has been shown. */
  #isDrawn = false;
  /** Short titles of the sections, by id. */
  #sections: Record<string, string> = {};

  connectedCallback(): void {
    this.#shared = readQuery(location.search);
    if (this.#shared) {
      this.#leftOut = leftOutOf(location.search);
      const standfirst = document.querySelector('.standfirst');
      if (standfirst) standfirst.textContent = 'Papers that someone shared with you, to read, cite and keep.';
    }
    this.#sections = JSON.parse(this.dataset['sections'] ?? '{}');
    this.#draw();
    onKeptElsewhere(() => this.#draw());
  }

  get #list(): ReadingList {
    return this.#shared ?? keptPapers();
  }

  /** The papers of the list, without names that the survey does not know. */
  get #inSurvey(): ReadingList {
    return this.#list.filter((slug) => this.#known.get(slug) !== 'missing');
  }

  /** Finds what is not known yet, shows what is, and keeps the focus on its control. */
  #draw(): void {
    for (const slug of this.#list)
      if (!this.#known.has(slug)) {
        this.#known.set(slug, 'loading');
        void this.#find(slug);
      }
    if (!this.#isDrawn && this.#list.some((slug) => this.#known.get(slug) === 'loading')) {
      // At first all at once, so that nothing moves under the reader.
      this.replaceChildren(
        makeElement('p', { class: 'list-count', 'aria-busy': 'true' }, 'Loading the papers'),
      );
      return;
    }
    this.#isDrawn = true;
    const focused = document.activeElement?.getAttribute('data-key');
    const list = this.#list;
    this.replaceChildren(
      makeElement('p', { class: 'list-count' }, this.#count(list)),
      ...this.#leftOutNotes(),
      makeElement('div', { class: 'uses' }, ...this.#actions(list)),
      makeElement('ol', { class: 'papers' }, ...list.map((slug, place) => this.#item(slug, place))),
    );
    // At an end of the list a paper can only go back the other way.
    if (focused) this.#focus(focused, otherWay(focused));
  }

  async #find(slug: string): Promise<void> {
    const found = await findPaper(slug);
    this.#known.set(slug, found);
    const now = typeof found === 'string' ? slug : found.custom.slug;
    if (now !== slug) {
      this.#known.set(now, found);
      if (this.#shared) this.#shared = renamePaper(this.#shared, slug, now);
      else keepPapers(renamePaper(keptPapers(), slug, now));
    }
    this.#draw();
  }

  #count({ length }: ReadingList): string {
    const papers = countPapers(length);
    if (!this.#shared && storesNothing()) return `${STORES_NOTHING}, so no paper can be kept.`;
    if (!this.#shared)
      return length > 0
        ? `${papers} kept on this device.`
        : 'No paper is kept on this device yet. Every paper has a button “Keep”, on its page and in the list of all papers.';
    const own = storesNothing()
      ? `${STORES_NOTHING}, so none can be kept.`
      : `Your own list is as it was: ${countPapers(keptPapers().length)}.`;
    return length > 0
      ? `A list of ${papers} that was shared with you. ${own}`
      : 'This address holds a list without papers.';
  }

  /** Names what of the address is not on the list. */
  #leftOutNotes(): HTMLElement[] {
    const { unread, beyond } = this.#leftOut;
    const names = unread.flatMap((part, nth) => [nth > 0 ? ', ' : '', makeElement('code', {}, part)]);
    const note = (...children: Child[]) => makeElement('p', { class: 'note' }, ...children);
    return [
      ...(unread.length > 0 ? [note('Left out of the address, since it names no paper: ', ...names)] : []),
      ...(beyond > 0
        ? [note(`A list holds ${MOST} papers; ${beyond} more of the address are left out.`)]
        : []),
    ];
  }

  #actions(list: ReadingList): (HTMLElement | false)[] {
    const cited = this.#inSurvey.length;
    const added = withPapers(keptPapers(), this.#inSurvey).length - keptPapers().length;
    const isKnown = list.every((slug) => this.#known.get(slug) !== 'loading');
    return [
      this.#shared !== undefined &&
        added > 0 &&
        !storesNothing() &&
        isKnown &&
        this.#button('keep-all', `Keep all of these (${added} new)`, () => this.#keepAll()),
      cited > 0 &&
        makeElement(
          'button',
          { type: 'button', 'data-cite': 'selection', 'data-key': 'cite' },
          `Cite ${cited === 1 ? 'this paper' : `these ${cited} papers`}`,
        ),
      list.length > 0 &&
        this.#button('copy', 'Copy address of this list', (button) => void this.#copy(button)),
      this.#shared === undefined &&
        list.length > 0 &&
        this.#button('clear', 'Clear the list', () => this.#change([], 'The list is empty', 'clear')),
      this.#shared !== undefined && makeElement('a', { href: href(READING_LIST) }, 'Your own list'),
      list.length === 0 && makeElement('a', { href: href(ALL_PAPERS) }, 'All papers'),
    ];
  }

  #item(slug: string, place: number): HTMLElement {
    const known = this.#known.get(slug);
    const paper = typeof known === 'object' ? known : undefined;
    const name = paper?.custom.shortTitle ?? slug;
    const move = (button: HTMLElement, by: number) => {
      if (!keepPapers(movePaper(keptPapers(), slug, by))) {
        showToast(button, notKept());
        return;
      }
      this.#draw();
      say(`${name} is now ${keptPapers().indexOf(slug) + 1} of ${keptPapers().length}`);
    };
    return makeElement(
      'li',
      {
        'data-section': paper?.custom.section,
        'data-paper': known === 'missing' ? undefined : slug,
        'data-title': name,
        'aria-busy': known === 'loading' && 'true',
      },
      makeElement(
        'p',
        { class: 'name' },
        known === 'missing'
          ? makeElement('code', {}, slug)
          : makeElement('a', { href: href(paperAddress(slug)) }, name),
        paper && makeElement('span', { class: 'of-section' }, this.#sections[paper.custom.section]),
      ),
      ...(paper
        ? [
            makeElement('p', { class: 'full-title' }, paper.title),
            makeElement('p', { class: 'takeaway' }, paper.custom.takeaway),
          ]
        : [this.#missing(slug, known)]),
      this.#shared === undefined &&
        makeElement(
          'p',
          { class: 'controls' },
          place > 0 && this.#button(`up ${slug}`, 'Up', (button) => move(button, -1), `Move ${name} up`),
          place < this.#list.length - 1 &&
            this.#button(`down ${slug}`, 'Down', (button) => move(button, 1), `Move ${name} down`),
          this.#button(
            `remove ${slug}`,
            'Remove',
            () => this.#change(withoutPaper(keptPapers(), slug), `${name} is off the list`, `remove ${slug}`),
            `Remove ${name}`,
          ),
        ),
    );
  }

  /** What stands in the place of a paper that is not here. */
  #missing(slug: string, known: Known | undefined): HTMLElement {
    if (known === 'loading') return makeElement('p', { class: 'note' }, 'Loading');
    if (known === 'missing')
      return makeElement(
        'p',
        { class: 'note' },
        'The survey has no paper ',
        makeElement('code', {}, slug),
        '.',
      );
    const again = this.#button(
      `again ${slug}`,
      'Try again',
      () => {
        this.#known.delete(slug);
        this.#draw();
      },
      `Try again to load ${slug}`,
    );
    const why = known === 'offline' ? 'The device may be offline.' : 'Its file cannot be read.';
    return makeElement('p', { class: 'note' }, `This paper could not be loaded. ${why} `, again);
  }

  /** Changes the reader's list in a way that can be undone. */
  #change(list: ReadingList, message: string, key: string): void {
    const before = keptPapers();
    if (!keepPapers(list)) {
      showToast(this, notKept());
      return;
    }
    this.#draw();
    // The control has gone with its paper; the next one, else the first on the page, is where the reader goes on.
    const place = before.findIndex((slug) => key.endsWith(` ${slug}`));
    const next = list[Math.min(place, list.length - 1)];
    const control = this.#focus(next === undefined ? undefined : `remove ${next}`);
    const undo = makeElement('button', { type: 'button' }, 'Undo');
    undo.addEventListener('click', () => {
      const done = keepPapers(before);
      this.#draw();
      showToast(this.#focus(key), done ? 'The list is as it was' : notKept());
    });
    showToast(control, message, undo);
  }

  #keepAll(): void {
    const before = keptPapers();
    const list = withPapers(before, this.#inSurvey);
    const done = keepPapers(list);
    this.#draw();
    const control = this.#focus('keep-all');
    const added = list.length - before.length;
    const own = makeElement('a', { href: href(READING_LIST) }, `Your reading list (${keptPapers().length})`);
    if (!done) showToast(control, notKept());
    else if (list.length === MOST) showToast(control, `Your list is full: it holds ${MOST} papers.`, own);
    else showToast(control, `${countPapers(added)} kept on this device`, own);
  }

  async #copy(button: HTMLElement): Promise<void> {
    const address = (this.dataset['address'] ?? location.origin + location.pathname) + writeQuery(this.#list);
    try {
      await navigator.clipboard.writeText(address);
      showToast(button, 'Address of the list copied');
    } catch {
      showAddress(button, address);
    }
  }

  #button(key: string, text: string, act: (button: HTMLElement) => void, label?: string): HTMLElement {
    const made = makeElement('button', { type: 'button', 'data-key': key, 'aria-label': label }, text);
    made.addEventListener('click', () => act(made));
    return made;
  }

  /** Puts the focus on the first of some controls that is there; where all have gone, on the first of the page. */
  #focus(...keys: (string | undefined)[]): HTMLElement {
    const control =
      keys.map((key) => this.querySelector<HTMLElement>(`[data-key="${key}"]`)).find(Boolean) ??
      this.querySelector<HTMLElement>('button, a') ??
      this;
    control.focus();
    return control;
  }
}

/** The key of the button that moves a paper the other way. */
const otherWay = (key: string) => key.replace(/^(up|down) /, (_, way) => (way === 'up' ? 'down ' : 'up '));

const countPapers = (count: number) => `${count} ${count === 1 ? 'paper' : 'papers'}`;

customElements.define('reading-list', ReadingListPage);
