import { describe, expect, test } from 'vitest';
import { readBibtexCitations } from '../../tests/fixtures/readCitations.ts';
import { latexTitle } from './latexTitle.ts';

describe('a title as LaTeX', () => {
  test.each([
    ['abbreviations', 'RL for LLMs', '{RL} for {LLMs}'],
    ['names with capitals inside', 'DeepSeek-R1: A Report', '{DeepSeek-R1}: A Report'],
    ['names with digits', 'Qwen2.5 and 3D', '{Qwen2.5} and {3D}'],
    ['a single letter of a name', 'X-Ray, or the K', '{X-Ray}, or the K'],
    ['signs around a name', '“(GRPO)” vs. PPO?', '“({GRPO})” vs. {PPO}?'],
    ['a formula', 'Med-$R^3$: Retrieval', '{Med-$R^3$}: Retrieval'],
    ['a formula with blanks', 'When $\\alpha > 1$ Holds', 'When {$\\alpha > 1$} Holds'],
  ])('protects %s', (_name, title, latex) => {
    expect(latexTitle(title)).toBe(latex);
  });

  test.each([
    ['words of a title', 'Fine-Tuning with Self-Play', 'Fine-Tuning with Self-Play'],
    ['other signs', 'f(x) and g(f(x))', 'f(x) and g(f(x))'],
  ])('leaves %s to the style', (_name, title, latex) => {
    expect(latexTitle(title)).toBe(latex);
  });

  test.each([
    ['money', 'From $5 to $10_000', 'From {\\$5} to {\\$10\\_000}'],
    ['a formula that does not end', 'The $R^3 Model', 'The {\\$R{\\textasciicircum}3} Model'],
    ['braces that do not match', 'A $x^{2$ B', 'A {\\$x{\\textasciicircum}{\\textbraceleft}2\\$} B'],
  ])('takes %s for text', (_name, title, latex) => {
    expect(latexTitle(title)).toBe(latex);
  });

  test.each([
    ['$R^3$', 'R³'],
    ['$\\pi_0$', 'π₀'],
    ['$\\tau$-bench', 'τ-bench'],
  ])('with the formula %s is read as one', (title, read) => {
    const entry = `@misc{key, title = {${latexTitle(title)}}, archiveprefix = {arXiv}}`;
    const plain = (html: string) =>
      html.replace(/<su([bp])>(\d)<\/su\1>/g, (_, kind: string, digit: string) =>
        (kind === 'p' ? '⁰¹²³' : '₀₁₂₃').charAt(Number(digit)),
      );
    expect(readBibtexCitations(entry).map((one) => plain(one.title))).toEqual([read]);
  });
});
