import { renderMath } from '../../markdown/renderMath.ts';
import { makeElement } from '../../search/ui/makeElement.ts';
import type { View } from '../view.ts';

/** Draws a view. Text becomes text, whatever is in it; only formulas are markup, which KaTeX writes. */
export function drawView(part: View): Node | string {
  if (typeof part === 'string') return part;
  if ('latex' in part) return drawFormula(part.latex, part.display);
  return makeElement(part.tag, part.attributes, ...part.children.map(drawView));
}

function drawFormula(latex: string, display: boolean): Node | string {
  const parsed = new DOMParser().parseFromString(renderMath(latex, display), 'text/html');
  const math = parsed.querySelector('math');
  if (!math) return latex;
  // The policy blocks styles; frames and colors of formulas are not used.
  for (const element of parsed.querySelectorAll('[style]')) element.removeAttribute('style');
  return document.importNode(math, true);
}

/** A sentence with what stands between backticks as code. */
export function drawSentence(sentence: string): (Node | string)[] {
  return sentence
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`.+`$/.test(piece) ? makeElement('code', {}, piece.slice(1, -1)) : piece));
}
