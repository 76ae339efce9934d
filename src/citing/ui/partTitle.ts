/**
 * The title of the part of a page that a mark stands at: the words of its heading, else what the mark says it leads to.
 */
export function partTitle(mark: HTMLAnchorElement): string {
  return mark.closest('h2, h3, h4, dt')
    ? textBefore(mark)
    : titleOfLabel(mark.getAttribute('aria-label') ?? '');
}

/** The words that stand before a mark in its heading or line; others, as a count, are not part of its name. */
export function textBefore(mark: Element): string {
  const nodes = [...(mark.parentNode?.childNodes ?? [])];
  return nodes
    .slice(0, nodes.indexOf(mark))
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

/** Makes a title of a label: “Link to the evidence of ProRL” names the “Evidence of ProRL”. */
export function titleOfLabel(label: string): string {
  const title = label.replace(/^Link to (the )?/, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
