import {
  comparePapers,
  type Filter,
  type FilteredPaper,
  matches,
  readFilter,
  selectionName,
  writeFilter,
} from './filterPapers.ts';

/** A paper with its element in the list. */
interface ListedPaper extends FilteredPaper {
  element: HTMLElement;
}

/**
 * Filters and sorts the list that it stands around. Without scripts its form is not shown and the whole list is
 * there. The choice is kept in the address, so that it can be shared and the back button works.
 */
class PaperFilter extends HTMLElement {
  #papers: ListedPaper[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const list = this.querySelector('[data-list]');
    if (!form || !list) return;
    this.#papers = [...list.children].map((element) => readPaper(element as HTMLElement));

    const facets = [...form.querySelectorAll<HTMLSelectElement>('[data-facet]')].map(({ name }) => name);
    const fromAddress = () => readFilter(new URLSearchParams(location.search), facets);
    const apply = (filter: Filter) => this.#apply(filter, list);
    const fromForm = () => readFilter(new URLSearchParams(new FormData(form) as never), facets);

    const showAddress = () => {
      fillForm(form, fromAddress());
      apply(fromForm());
    };
    showAddress();
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      const filter = fromForm();
      history.replaceState(null, '', `?${writeFilter(filter)}`.replace(/^\?$/, location.pathname));
      apply(filter);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      form.reset();
      history.replaceState(null, '', location.pathname);
      apply(fromForm());
      form.querySelector<HTMLElement>('input, select')?.focus();
    });
    addEventListener('popstate', showAddress);
  }

  #apply(filter: Filter, list: Element): void {
    let shown = 0;
    const focused = document.activeElement;
    for (const paper of this.#papers.sort(comparePapers(filter.sort))) {
      const fits = matches(paper, filter);
      paper.element.hidden = !fits;
      if (fits) shown++;
      list.append(paper.element);
    }
    if (focused instanceof HTMLElement) focused.focus();
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = `${shown} of ${this.#papers.length} papers`;
    // All papers are cited above the list.
    const cite = this.querySelector<HTMLElement>('[data-cite=selection]');
    if (cite) {
      cite.textContent = `Cite ${shown === 1 ? 'this paper' : `these ${shown} papers`}`;
      cite.hidden = shown === 0 || shown === this.#papers.length;
    }
    const selection = this.querySelector<HTMLElement>('[data-selection]');
    if (selection) selection.dataset['selection'] = selectionName(filter);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
  }
}

function readPaper(element: HTMLElement): ListedPaper {
  const { facets = '', words = '', title = '', published = '', added = '' } = element.dataset;
  const values: Record<string, string[]> = {};
  for (const pair of facets.split(' ').filter(Boolean)) {
    const [facet = '', value = ''] = pair.split(':');
    values[facet] = [...(values[facet] ?? []), value];
  }
  return {
    element,
    facets: values,
    words: `${words} ${element.textContent}`.toLowerCase(),
    title,
    published,
    added,
  };
}

function fillForm(form: HTMLFormElement, { facets, text, sort }: Filter): void {
  for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')) {
    field.value = field.name === 'text' ? text : field.name === 'sort' ? sort : (facets[field.name] ?? '');
    // An address may hold a value that the list of choices lacks; "any" is then shown and nothing is filtered by it.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
  }
}

customElements.define('paper-filter', PaperFilter);
