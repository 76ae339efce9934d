/** A part of a page as plain data, so that what is shown can be looked at without a browser. */
export type View = string | ElementView | FormulaView;

export interface ElementView {
  tag: keyof HTMLElementTagNameMap;
  attributes: Record<string, string | undefined>;
  children: View[];
}

/** A formula: as it was written, and as KaTeX renders it. */
export interface FormulaView {
  latex: string;
  mathml: string;
}

/** An element with its attributes and what it holds; text is never read as HTML. */
export function view(
  tag: ElementView['tag'],
  attributes: ElementView['attributes'],
  ...children: (View | undefined | false)[]
): ElementView {
  return { tag, attributes, children: children.filter((child) => child !== undefined && child !== false) };
}

/** Views with a text between each two. */
export const joined = (views: readonly View[], between: string): View[] =>
  views.flatMap((one, index) => (index === 0 ? [one] : [between, one]));

/** The text of a view, as a reader sees it. */
export function textOf(part: View): string {
  if (typeof part === 'string') return part;
  return 'latex' in part ? part.latex : part.children.map(textOf).join('');
}

/** A sentence with what stands between backticks as code. */
export const sentenceView = (sentence: string): View[] =>
  sentence
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`.+`$/.test(piece) ? view('code', {}, piece.slice(1, -1)) : piece));
