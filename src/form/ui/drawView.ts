import type { FormulaView, View } from '../view.ts';

/** Draws views. Text becomes text, whatever is in it; only formulas are markup, which KaTeX writes. */
export const drawViews = (views: readonly View[]): (Node | string)[] => views.map(drawView);

function drawView(part: View): Node | string {
  if (typeof part === 'string') return part;
  if ('latex' in part) return drawFormula(part);
  const element = document.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...drawViews(part.children));
  return element;
}

function drawFormula({ latex, mathml }: FormulaView): Node | string {
  const parsed = new DOMParser().parseFromString(mathml, 'text/html');
  const math = parsed.querySelector('math');
  if (!math) return latex;
  // The policy blocks styles; frames and colors of formulas are not used.
  for (const element of parsed.querySelectorAll('[style]')) element.removeAttribute('style');
  return document.importNode(math, true);
}
