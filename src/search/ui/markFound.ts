import { FIND_PARAMETER } from './findParameter.ts';

/** The name that the style sheet gives the marks. */
const HIGHLIGHT = 'found';

/**
 * Marks the words that a search result's address names, and takes them out of the address, so that what is copied is the
 * page's own. Marks are painted over the page and change nothing in it; Escape takes them away.
 */
export function markFound(): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll(FIND_PARAMETER).filter((word) => word.length > 1);
  address.searchParams.delete(FIND_PARAMETER);
  history.replaceState(history.state, '', address);
  const main = document.querySelector('main');
  if (words.length === 0 || !main || !CSS.highlights) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesOf(main, words)));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') CSS.highlights.delete(HIGHLIGHT);
  });
}

function rangesOf(root: Element, words: readonly string[]): Range[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+')).join('|')})`,
    'giu',
  );
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { index, 0: text } of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      ranges.push(range);
    }
  return ranges;
}
