import { makeElement } from '../../site/makeElement.ts';

/**
 * A short message over the page, at its lower edge, about what a control has just done. It has no time limit: it goes
 * when the reader goes on, with a key or a press elsewhere, and with a scroll where there is nothing to do in it but to
 * close it. Its buttons follow the control in the order of focus.
 */
const toast = makeElement('section', { class: 'toast', popover: 'manual', 'aria-label': 'Message' });
/** Read out; apart, since screen readers may not hear what was hidden before. */
const spoken = makeElement('p', { class: 'visually-hidden', role: 'status' });
document.body.append(toast, spoken);

/** How long after its making an element is heard by screen readers, in ms. */
const HEARD_AFTER = 100;

let owner: HTMLElement | undefined;
/** Whether there is something to do in the message, which a scroll must not take away. */
let hasUses = false;

/**
 * Shows a message instead of an earlier one.
 *
 * @param control what the message is about; it gets the focus back
 */
export function showToast(control: HTMLElement, message: string, ...parts: HTMLElement[]): void {
  const close = makeElement('button', { type: 'button' }, 'Close');
  close.addEventListener('click', closeToast);
  owner = control;
  hasUses = parts.length > 0;
  toast.hidePopover();
  toast.replaceChildren(makeElement('p', {}, message), ...parts, close);
  toast.showPopover({ source: control });
  say(message);
}

/** Says something to screen readers alone. */
export function say(message: string): void {
  spoken.textContent = '';
  setTimeout(() => {
    spoken.textContent = message;
  }, HEARD_AFTER);
}

/** Takes the message away. */
export function closeToast(): void {
  if (toast.contains(document.activeElement)) owner?.focus({ preventScroll: true });
  toast.hidePopover();
}

// The end of a press, since a scroll by touch begins like one.
for (const going of ['pointerup', 'focusin', 'keydown'])
  document.addEventListener(going, (event) => {
    const { target } = event;
    const isHere = target instanceof Node && (toast.contains(target) || target === owner);
    if (event instanceof KeyboardEvent ? event.key === 'Escape' : !isHere) closeToast();
  });
for (const scrolling of ['wheel', 'touchmove'])
  document.addEventListener(scrolling, () => {
    if (!hasUses) closeToast();
  });
