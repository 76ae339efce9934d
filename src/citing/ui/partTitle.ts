import { capitalized } from '../wording.ts';

/**
 * The title of the part of a page that a mark stands at: the words of its heading, else what the mark says it leads to. A row
 * names its table.
 */
export function partTitle(mark: HTMLAnchorElement): string {
  if (mark.closest('h2, h3, h4, dt')) return textBefore(mark);
  const title = titleOfLabel(mark.getAttribute('aria-label') ?? '');
  // One paper may have a row in several tables of a page.
  const table = mark.closest('.comparison')?.querySelector('h3 .anchor');
  return table ? `${title} in the table “${textBefore(table)}”` : title;
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
  return capitalized(label.replace(/^Link to (the )?/, ''));
}
