import type { ListOfPapers } from '../../citing/ui/openCitations.ts';
import { makeElement } from '../../site/makeElement.ts';
import { PAPER_FILTERS, type PaperFilterName } from '../../survey/paperFilters.ts';
import type { Found } from '../engine/searchSurvey.ts';
import type { Chosen } from '../query/filterRecords.ts';
import { readState, type SearchState, type SortOrder, writeState } from '../query/searchState.ts';
import type { RecordType } from '../searchRecord.ts';
import { hitElement } from './resultList.ts';
import { SurveySearch } from './SurveySearch.ts';

/** Results of a type that are shown at first, and that each press of "more" adds. */
const PAGE = 10;
const FEW = 3;
/** A pause in typing after which the address of the query is one to come back to, in ms. */
const ADDRESS_AFTER = 1500;

/**
 * The page of all results: filters with counts, order and type beside the field. What is asked stands in the address, so
 * that it can be shared, and the back button goes to what was asked before.
 */
class SearchPage extends SurveySearch implements ListOfPapers {
  #found: Found | undefined;
  /** Whether letters change the latest address instead of adding one. */
  #typing: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    this.#fill(readState(new URLSearchParams(location.search)));
    super.connectedCallback();
    this.addEventListener('change', ({ target }) => {
      if (target !== this.input) this.#commit();
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-clear]')) this.#clear();
    });
    addEventListener('popstate', () => {
      this.#fill(readState(new URLSearchParams(location.search)));
      void this.search();
    });
    // On wide screens the filters stand beside the results and stay open.
    const wide = matchMedia('(min-width: 68.01rem)');
    const filters = this.querySelector<HTMLDetailsElement>('.search-filters');
    wide.addEventListener('change', () => filters?.toggleAttribute('open', wide.matches));
    // What was opened before this script came stays open.
    if (wide.matches) filters?.toggleAttribute('open', true);
    if (this.input.value === '') this.input.focus();
  }

  protected override state(): SearchState {
    const form = new FormData(this.#form);
    const filters = PAPER_FILTERS.flatMap((name) => {
      const values = form.getAll(name).map(String);
      return values.length > 0 ? [[name, values] as const] : [];
    });
    return {
      query: this.input.value.trim(),
      type: (form.get('type') || undefined) as RecordType | undefined,
      filters: Object.fromEntries(filters),
      sort: (form.get('sort') ?? 'relevance') as SortOrder,
    };
  }

  protected override counted(): Chosen {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-value]')];
    return Object.fromEntries(
      PAPER_FILTERS.map((name) => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)]),
    );
  }

  protected override get level(): 'h2' {
    return 'h2';
  }

  protected override limit({ type }: Found['groups'][number]): number {
    return type === 'paper' || type === this.state().type ? PAGE : FEW;
  }

  protected override more(group: Found['groups'][number], shown: number): HTMLElement | undefined {
    const left = group.results.length - shown;
    return left > 0
      ? makeElement(
          'button',
          { type: 'button', class: 'more', 'data-more': group.type },
          `Show ${Math.min(PAGE, left)} more`,
        )
      : undefined;
  }

  protected override onInput(): void {
    const address = location.pathname + writeState(this.state());
    if (this.#typing === undefined) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
    }, ADDRESS_AFTER);
    void this.search(true);
  }

  protected override onFound(found: Found | undefined): void {
    this.#found = found;
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-value]')) {
      const count = found?.counts.get(box.name as PaperFilterName)?.get(box.value) ?? 0;
      const label = box.closest('li');
      const shown = label?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
      if (label) label.hidden = count === 0 && !box.checked;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter]')) {
      const boxes = [...group.querySelectorAll<HTMLInputElement>('[data-value]')];
      group.hidden = boxes.every((box) => box.closest('li')?.hidden);
      const chosen = boxes.filter(({ checked }) => checked).length;
      const mark = group.querySelector('[data-chosen]');
      if (mark) mark.textContent = chosen > 0 ? `${chosen} chosen` : '';
    }
    const chosen = Object.values(this.state().filters).flat().length;
    const all = this.querySelector('[data-all-chosen]');
    if (all) all.textContent = chosen > 0 ? `${chosen} chosen` : '';
    const clear = this.querySelector<HTMLElement>('form [data-clear]');
    if (clear) clear.hidden = Object.keys(this.state().filters).length === 0 && !this.state().type;
    this.#offerCitations();
    for (const button of this.results.querySelectorAll<HTMLElement>('[data-more]'))
      button.addEventListener('click', () => void this.#showMore(button));
  }

  /** Here a query is already on the page with all results. */
  protected override submitted(): void {
    this.#commit();
    this.input.blur();
  }

  /** All papers that were found, those too that are not shown yet. */
  async papers(): Promise<{ slug: string; name: string }[]> {
    const response = await fetch(`${this.root}search/papers.json`);
    const slugs: Record<string, string> = await response.json();
    return this.#foundPapers.map(({ id }) => ({ slug: slugs[id] ?? id, name: slugs[id] ?? id }));
  }

  get #foundPapers(): Found['groups'][number]['results'] {
    return this.#found?.groups.find(({ type }) => type === 'paper')?.results ?? [];
  }

  #offerCitations(): void {
    const count = this.#foundPapers.length;
    const heading = this.results.querySelector('[data-type=paper] > h2');
    if (!heading) return;
    const label = `Cite ${count === 1 ? 'this paper' : `these ${count} papers`}`;
    heading.after(
      makeElement(
        'p',
        { class: 'uses' },
        makeElement('button', { type: 'button', 'data-cite': 'selection' }, label),
      ),
    );
  }

  /** Adds results below those that are there, and goes on from the first new one. */
  async #showMore(button: HTMLElement): Promise<void> {
    const found = this.#found;
    const group = found?.groups.find(({ type }) => type === button.dataset['more']);
    const list = button.parentElement?.querySelector('ol');
    if (!found || !group || !list) return;
    const from = list.children.length;
    const index = await this.index();
    const { query } = this.state();
    const next = group.results.slice(from, from + PAGE);
    const hits = await Promise.all(next.map((result) => this.readHit(result, found, index, query)));
    const added = hits.map(hitElement);
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
    const left = group.results.length - list.children.length;
    if (left > 0) button.textContent = `Show ${Math.min(PAGE, left)} more`;
    else button.remove();
  }

  #commit(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const address = location.pathname + writeState(this.state());
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.search();
  }

  #clear(): void {
    this.#fill({ query: this.input.value, filters: {}, sort: this.state().sort });
    this.#commit();
    this.input.focus();
  }

  #fill({ query, type, filters, sort }: SearchState): void {
    const form = this.#form;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      if (field.name === 'q') field.value = query;
      else if (field.name === 'sort') field.value = sort;
      else if (field.name === 'type') field.value = type ?? '';
      else if (field instanceof HTMLInputElement)
        field.checked = filters[field.name as PaperFilterName]?.includes(field.value) ?? false;
    }
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }
}

customElements.define('search-page', SearchPage);
