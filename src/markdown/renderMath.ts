import katex from 'katex';

/** Signs that KaTeX takes from mathematical blocks, which text fonts lack, as the same signs that they have. */
const OURS: Record<string, string> = { ϵ: 'ε', '∣': '|', '⋅': '·' };

/**
 * Renders LaTeX as MathML, which needs no script, font or style.
 *
 * @throws KaTeX's error where the LaTeX cannot be read
 */
export function renderMath(latex: string, display: boolean): string {
  const mathml = katex.renderToString(latex, {
    output: 'mathml',
    displayMode: display,
    throwOnError: true,
    strict: 'ignore',
  });
  // Names such as "min" stand upright; single letters are set in italics by `src/styles/glossary.css`.
  return (
    mathml
      .replace(/<mi>(?=[^<]{2,}<)/g, '<mi mathvariant="normal">')
      // TeX sets a thin space between a function and what it is applied to, unless that is in brackets; an index of the
      // function, which comes first, stays close.
      .replace(/<mo>\u2061<\/mo>(?!<mo[^>]*>[([{]|<\/mrow>)/g, '<mo rspace="0.17em">\u2061</mo>')
      .replace(/[ϵ∣⋅]/g, (sign) => OURS[sign] ?? sign)
  );
}
