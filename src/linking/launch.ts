import { KEPT_PAPERS_KEY } from '../readingList/keptPapersKey.ts';
import { addressHere } from './addressHere.ts';

/** Ends when what was pressed last has been answered. */
let answered = Promise.resolve();

/**
 * What every page loads for linking, citing and keeping: it copies the address of a part whose mark is clicked, and loads
 * the rest when it is asked for. Where that cannot be loaded, links are followed as they are without scripts.
 */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || altKey) return;
  const control = target.closest<HTMLAnchorElement>(
    '.anchor[href^="#"], [data-cite], [data-cite-collection], [data-keep]',
  );
  if (!control) return;
  if (control.matches('.anchor')) {
    const address = addressHere(control.hash);
    // Now, since some browsers let a page copy only while a click is handled.
    const copied = (navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    void import('./ui/sayCopied.ts').then(({ sayCopied }) => sayCopied(control, address, copied));
    return;
  }
  event.preventDefault();
  const loaded = control.matches('[data-keep]')
    ? import('../readingList/ui/keepButtons.ts').then(({ toggle }) => toggle)
    : import('../citing/ui/openCitations.ts').then(({ openCitations }) => openCitations);
  // In the order of the presses: what is asked for first may be loaded last.
  const before = answered;
  answered = loaded
    .then((answer) => before.then(() => answer(control)))
    .catch(() => {
      if (control.href) location.assign(control.href);
      else alert('This could not be loaded. The device may be offline.');
    });
});

// Which papers are kept is shown at once, where any are.
try {
  if (document.querySelector('[data-keep]') && localStorage.getItem(KEPT_PAPERS_KEY))
    void import('../readingList/ui/keepButtons.ts').then(({ showKept }) => showKept());
} catch {
  // The browser keeps nothing for this site.
}
if (document.querySelector('reading-list')) void import('../readingList/ui/ReadingListPage.ts');
