import { makeElement } from '../../site/makeElement.ts';
import { SurveySearch } from './SurveySearch.ts';

customElements.define('survey-search', SurveySearch);

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, made when it is first asked for.
 *
 * @param root address of the site's root, with the base path
 */
export function openSearch(root: string): void {
  dialog ??= makeDialog(root);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(root: string): HTMLDialogElement {
  const close = makeElement('button', { type: 'button', class: 'close' }, 'Close');
  const made = makeElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search the survey' },
    makeElement(
      'survey-search' as 'div',
      { 'data-root': root },
      makeElement(
        'form',
        { role: 'search', action: `${root}search/` },
        makeElement('input', {
          type: 'search',
          name: 'q',
          'aria-label': 'Search the survey',
          placeholder: 'Search the survey',
          autocomplete: 'off',
          autocapitalize: 'off',
          spellcheck: 'false',
          enterkeyhint: 'search',
          maxlength: '300',
          'data-input': true,
        }),
        close,
      ),
      makeElement('p', { class: 'visually-hidden', role: 'status', 'data-status': true }),
      makeElement('div', { class: 'search-results', 'data-results': true }),
      makeElement(
        'p',
        { class: 'search-keys' },
        keys('↑', '↓'),
        ' choose ',
        keys('Enter'),
        ' open ',
        keys('Esc'),
        ' close',
      ),
    ),
  );
  close.addEventListener('click', () => made.close());
  // Chromium clears a search field at Escape before it closes a dialog; one Escape is enough here.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  return made;
}

const keys = (...names: string[]) =>
  makeElement('span', { 'aria-hidden': 'true' }, ...names.map((name) => makeElement('kbd', {}, name)));
