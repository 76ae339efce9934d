import { makeElement } from '../../site/makeElement.ts';
import { closeToast, showToast } from './toast.ts';

/**
 * Says that the address of a part was copied, and offers to cite the part; shows the address where it could not be copied.
 *
 * @param mark the mark of the part
 * @param copied whether the browser copied it
 */
export async function sayCopied(
  mark: HTMLAnchorElement,
  address: string,
  copied: Promise<boolean>,
): Promise<void> {
  const cite = makeElement('button', { type: 'button' }, 'Cite this');
  cite.addEventListener('click', async () => {
    const { citePart } = await import('../../citing/ui/openCitations.ts');
    closeToast();
    citePart(mark);
  });
  // Browsers take the focus away where a link leads to a part of the page.
  if (mark.matches(':focus-visible') || document.activeElement === document.body)
    mark.focus({ preventScroll: true });
  if (await copied) showToast(mark, 'Address copied', cite);
  else showAddress(mark, address, cite);
}

/** Shows an address that the browser does not let the page copy, selected for the reader to copy. */
export function showAddress(control: HTMLElement, address: string, ...parts: HTMLElement[]): void {
  const field = makeElement('input', { readonly: true, value: address, 'aria-label': 'Address' });
  showToast(control, 'The browser does not let this page copy. Copy the address here:', field, ...parts);
  field.select();
}
