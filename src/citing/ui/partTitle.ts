/**
 * The title of the part of a page that a mark stands at: the words of its heading, else what the mark says it leads to.
 */
export function partTitle(mark: HTMLAnchorElement): string {
  const heading = mark.closest('h2, h3, h4, dt');
  return heading ? textBefore(heading, mark) : titleOfLabel(mark.getAttribute('aria-label') ?? '');
}

/** The words of a heading before its mark; others, as a count, are not part of its name. */
function textBefore(heading: Element, mark: Element): string {
  const nodes = [...heading.childNodes];
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
