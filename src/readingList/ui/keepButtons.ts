import { showToast } from '../../linking/ui/toast.ts';
import { href } from '../../site/href.ts';
import { makeElement } from '../../site/makeElement.ts';
import { READING_LIST } from '../../survey/scriptAddresses.ts';
import { keepPapers, keptPapers, notKept, onKeptElsewhere } from '../keptPapers.ts';
import { MOST, withoutPaper, withPapers } from '../readingList.ts';

/** Shows on every button of the page whether its paper is kept. */
export function showKept(): void {
  const kept = keptPapers();
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]'))
    button.ariaPressed = String(kept.includes(button.dataset['keep'] ?? ''));
}
onKeptElsewhere(showKept);

/** Keeps the paper of a button on this device, or takes it off the list, and says so. */
export function toggle(button: HTMLElement): void {
  const slug = button.dataset['keep'] ?? '';
  const kept = keptPapers();
  // What the button showed, since another tab may have changed the list meanwhile.
  const wasKept = button.ariaPressed === 'true';
  const list = wasKept ? withoutPaper(kept, slug) : withPapers(kept, [slug]);
  const done = keepPapers(list);
  showKept();
  const link = makeElement('a', { href: href(READING_LIST) }, `Your reading list (${keptPapers().length})`);
  if (!done) showToast(button, notKept());
  else if (wasKept) showToast(button, 'No longer kept', link);
  else if (list.includes(slug)) showToast(button, 'Kept', link);
  else showToast(button, `The list is full: it holds ${MOST} papers.`, link);
}
