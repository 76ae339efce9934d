import katex from 'katex';

/**
 * Renders LaTeX as MathML, which needs no script, font or style.
 *
 * @throws KaTeX's error where the LaTeX cannot be read
 */
export function renderMath(latex: string, display: boolean): string {
  return katex.renderToString(latex, {
    output: 'mathml',
    displayMode: display,
    throwOnError: true,
    strict: 'ignore',
  });
}
