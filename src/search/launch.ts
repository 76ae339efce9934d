import { FIND_PARAMETER } from './ui/findParameter.ts';

/**
 * What every page loads of the search: it opens the dialog from the link in the header, with `/` and with Ctrl or ⌘ K,
 * and marks the words of the search that led to the page. Where the dialog cannot be loaded, the link is followed.
 */
const link = document.querySelector<HTMLAnchorElement>('.search-link');

async function open(): Promise<void> {
  if (!link) return;
  const field = document.querySelector<HTMLInputElement>('search-page [data-input]');
  if (field) return field.select();
  try {
    const { openSearch } = await import('./ui/searchDialog.ts');
    openSearch(link.dataset['root'] ?? '/');
  } catch {
    location.assign(link.href);
  }
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
  if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey))) return;
  event.preventDefault();
  void open();
});

if (document.querySelector('search-page')) void import('./ui/SearchPage.ts');
if (new URLSearchParams(location.search).has(FIND_PARAMETER))
  void import('./ui/markFound.ts').then(({ markFound }) => markFound());
