/**
 * The place that a key leads to among a field, at place 0, and the links and buttons below it. Arrow keys go from one
 * to the next; Home and End to the first and last below the field, in which they move the cursor.
 *
 * @param count of all places
 * @returns a place beyond them where none is left in that direction; nothing for keys that lead nowhere
 */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowDown') return place + 1;
  if (key === 'ArrowUp') return place - 1;
  if (place === 0) return undefined;
  if (key === 'Home') return 1;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Goes where a key leads; typing goes on in the field, wherever the focus is. */
export function followKey(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const places = [field, ...results.querySelectorAll<HTMLElement>('a, button')];
  const place = places.indexOf(document.activeElement as HTMLElement);
  if (ctrlKey || metaKey || altKey || place < 0) return;
  const next = placeAfter(key, place, places.length);
  if (next !== undefined) {
    event.preventDefault();
    places[next]?.focus();
  } else if (place > 0 && isTyping(key)) field.focus();
}

/** Whether a key writes a sign; a space presses buttons and scrolls. */
const isTyping = (key: string) => key.length === 1 && key !== ' ';
