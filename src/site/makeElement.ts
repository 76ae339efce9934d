/** What an element holds: other elements and text, which is never read as HTML. */
export type Child = Node | string | undefined | false;

/** Makes an element with attributes and children; an attribute that is `true` has no value, a missing one is left out. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (isThere(value)) element.setAttribute(key, value === true ? '' : value);
  element.append(...children.filter(isThere));
  return element;
}

const isThere = <T>(value: T | undefined | false): value is T => (value ?? false) !== false;
