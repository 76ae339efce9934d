import { makeElement } from '../../site/makeElement.ts';
import { openIndex, type SearchIndex } from '../engine/openIndex.ts';
import { SearchProblem } from '../engine/SearchProblem.ts';
import { type Found, searchSurvey } from '../engine/searchSurvey.ts';
import type { Chosen } from '../query/filterRecords.ts';
import type { StartingPoint } from '../query/nearestPoints.ts';
import type { Ranked } from '../query/rank.ts';
import { isEmpty, type SearchState, writeState } from '../query/searchState.ts';
import { followKey } from './arrowKeys.ts';
import { isAuthorOf, isNameOf, viewHit } from './hitView.ts';
import { correctionElement, nothingElement, problemElement, startElement } from './messages.ts';
import { forgetSearches, keepSearch, recentSearches } from './recentSearches.ts';
import {
  countFound,
  countType,
  groupElement,
  hitElement,
  pendingElement,
  type ShownHit,
} from './resultList.ts';

/** How long after the last key an unfinished word is completed, in ms. */
const GUESS_AFTER = 120;
/** Words with fewer letters are unfinished, unless typing stops there. */
const SHORTEST = 3;
/** How long after the last key results below the best are read, in ms: nobody reads them while typing. */
const SETTLED_AFTER = 150;
/** How long after the last key the number of results is said, in ms: not at every letter. */
const SAY_AFTER = 400;
/** Questions and topics that are offered where nothing is found. */
const OFFERED = 8;

/** Another search has begun meanwhile. */
class Superseded extends Error {}

/** Whether the last word of a query is too short to be looked up while it is typed. */
const isUnfinished = (query: string) => {
  const [, last] = /(?:^|\s)([\p{L}\p{N}]+)$/u.exec(query) ?? [];
  return last !== undefined && last.length < SHORTEST;
};

/** Questions and topics to go on from; none where they cannot be loaded, which happens offline. */
async function nearestTo(query: string, index: SearchIndex): Promise<StartingPoint[]> {
  try {
    const [{ nearestPoints }, points] = await Promise.all([
      import('../query/nearestPoints.ts'),
      index.startingPoints(),
    ]);
    return nearestPoints(query, points, OFFERED);
  } catch {
    return [];
  }
}

/** One index for all searches of a page. */
let shared: Promise<SearchIndex> | undefined;

/**
 * A search field with its results. The elements stand inside it: `[data-input]`, `[data-status]`, which is read out, and
 * `[data-results]`. Each letter searches; only the results of the last query are shown.
 */
export class SurveySearch extends HTMLElement {
  /** Number of the latest search; earlier ones are not shown any more. */
  #latest = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Address of the page that the query names. */
  #direct: string | undefined;
  /** Searches under way. */
  #running: Promise<void> = Promise.resolve();
  protected results!: HTMLElement;
  protected input!: HTMLInputElement;

  connectedCallback(): void {
    this.input = this.#part('[data-input]') as HTMLInputElement;
    this.results = this.#part('[data-results]');
    this.input.addEventListener('input', () => this.onInput());
    this.addEventListener('keydown', (event) => followKey(event, this.input, this.results));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.querySelector('form')?.addEventListener('submit', (event) => void this.#onSubmit(event));
    void this.search();
  }

  /** Address of the site's root, with the base path. */
  protected get root(): string {
    return this.dataset['root'] ?? '/';
  }

  /** What is searched for; the page adds filters and order. */
  protected state(): SearchState {
    return { query: this.input.value.trim(), filters: {}, sort: 'relevance' };
  }

  /** How many results of a type are shown at first. */
  protected limit(found: Found['groups'][number]): number {
    return found.type === 'paper' ? 4 : 1;
  }

  /** The values of filters that are counted; nothing where no filters are shown. */
  protected counted(): Chosen | undefined {
    return undefined;
  }

  /** Level of the headings of types. */
  protected get level(): 'h2' | 'h3' {
    return 'h3';
  }

  /** What stands below the results of a type where there are more. */
  protected more({ type, results }: Found['groups'][number], shown: number): HTMLElement | undefined {
    if (results.length <= shown) return undefined;
    const address = writeState({ ...this.state(), type });
    return makeElement(
      'a',
      { class: 'more', href: `${this.root}search/${address}` },
      `All ${countType(type, results.length)}`,
    );
  }

  protected onInput(): void {
    void this.search(true);
  }

  /** After results have been shown. */
  protected onFound(_found: Found | undefined): void {}

  /**
   * Searches for what is asked now and shows what is found.
   *
   * @param typed whether more letters may follow; what costs requests then waits for a pause
   */
  search(typed = false): Promise<void> {
    this.#running = this.#search(typed);
    return this.#running;
  }

  async #search(typed: boolean): Promise<void> {
    const number = ++this.#latest;
    const goOn = () => {
      if (number !== this.#latest) throw new Superseded();
    };
    const pause = async (time: number) => {
      if (typed) await new Promise((resolve) => setTimeout(resolve, time));
      goOn();
    };
    const state = this.state();
    this.#direct = undefined;
    try {
      const counted = this.counted();
      if (isEmpty(state) && !counted) {
        this.#show('', startElement(recentSearches(), this.root, this.level));
        // The index is opened meanwhile, for the first letter.
        await this.index();
        return;
      }
      const index = await this.index();
      goOn();
      if (isUnfinished(this.input.value)) await pause(GUESS_AFTER);
      const found = await searchSurvey(state, index, counted ?? {}, () => pause(GUESS_AFTER));
      goOn();
      if (found.groups.length === 0) {
        const points = found.anyUnfiltered ? [] : await nearestTo(state.query, index);
        goOn();
        this.#show('Nothing found.', nothingElement(found, state.query, points, this.root, this.level));
      } else await this.#showFound(found, state, index, goOn, () => pause(SETTLED_AFTER));
      this.onFound(found);
    } catch (problem) {
      if (number !== this.#latest || problem instanceof Superseded) return;
      if (!(problem instanceof SearchProblem)) throw problem;
      this.#show('', problemElement(problem.failure, this.root));
      this.onFound(undefined);
    }
  }

  /** Shows all results in their places as soon as the best one is read, and reads the others when typing pauses. */
  async #showFound(
    found: Found,
    { query }: SearchState,
    index: SearchIndex,
    goOn: () => void,
    pause: () => Promise<void>,
  ): Promise<void> {
    const groups = found.groups.map((group) => ({
      ...group,
      slots: group.results
        .slice(0, this.limit(group))
        .map((result) => ({ result, element: pendingElement() })),
    }));
    const slots = groups.flatMap((group) => group.slots);
    const fill = async ({ result, element }: (typeof slots)[number]) => {
      element.replaceWith(hitElement(await this.readHit(result, found, index, query)));
    };
    const parts = groups.map(({ slots, ...group }) =>
      groupElement(
        group.type,
        group.results.length,
        slots.map(({ element }) => element),
        this.level,
        this.more(group, slots.length),
      ),
    );
    const atOnce = slots.filter(({ result }, place) => place === 0 || index.isRead(result.id));
    await Promise.all(atOnce.map(fill));
    goOn();
    const correction = correctionElement(found);
    this.#show(`${countFound(found.groups)} found.`, ...(correction ? [correction] : []), ...parts);

    const later = slots.filter((slot) => !atOnce.includes(slot));
    void pause().then(
      () => Promise.all(later.map(fill)),
      () => undefined,
    );
  }

  /** The index, opened once for the page; after a problem it is opened anew. */
  protected async index(): Promise<SearchIndex> {
    shared ??= openIndex(this.root);
    return shared.catch((problem: unknown) => {
      shared = undefined;
      throw problem;
    });
  }

  /** Reads what a result shows; one that cannot be loaded says so in its place. */
  protected async readHit(
    result: Ranked,
    found: Found,
    index: SearchIndex,
    query: string,
  ): Promise<ShownHit> {
    const fragment = await index.read(result.id).catch(() => undefined);
    if (!fragment) return 'not loaded';
    const type = index.typeOf(result.id);
    const view = viewHit(result, type, fragment, {
      plan: found.answer.plan,
      thesaurus: index.language.thesaurus,
      sections: index.sections,
    });
    const [best] = found.groups[0]?.results ?? [];
    const isOnly = found.groups[0]?.results.length === 1;
    const isNamed =
      found.arxivId !== undefined || isNameOf(query, fragment) || (isOnly && isAuthorOf(query, fragment));
    if (result === best && isNamed) this.#direct = view.address;
    return view;
  }

  #show(status: string, ...parts: HTMLElement[]): void {
    this.results.replaceChildren(...parts);
    // Says which query the results answer, to whoever measures or tests.
    this.results.dataset['answers'] = this.input.value;
    this.results.scrollTop = 0;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#part('[data-status]').textContent = status;
    }, SAY_AFTER);
  }

  /** A query that is the name of a page goes there; any other to the page with all results. */
  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.input.value.trim() === '') return;
    keepSearch(this.input.value);
    await this.#running;
    if (this.#direct) location.assign(this.#direct);
    else this.submitted(form);
  }

  /** What happens to a query that names no page. */
  protected submitted(form: HTMLFormElement): void {
    form.submit();
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target.closest('.hit a')) keepSearch(this.input.value);
    if (target.closest('[data-forget]')) {
      forgetSearches();
      this.input.focus();
      void this.search();
    }
    if (target.closest('[data-retry]')) {
      void shared?.then((index) => index.close()).catch(() => undefined);
      shared = undefined;
      this.input.focus();
      void this.search();
    }
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<${this.localName}> holds no ${selector}.`);
    return part;
  }
}
