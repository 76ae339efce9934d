import { type Content, findingAt } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import type { Finding } from '../../findings/finding.ts';
import { explainLatex } from '../../markdown/findUnreadableMath.ts';

/** Every formula of the glossary can be rendered, and every sign that is explained below it. */
export function checkFormulas({ terms }: Content): Finding[] {
  return terms.flatMap((term) => {
    const { formula } = term.data;
    if (!formula) return [];
    const check = (latex: string, path: DataPath) => {
      const complaint = explainLatex(latex);
      return complaint ? [findingAt(term, path, complaint)] : [];
    };
    return [
      ...check(formula.latex, ['formula', 'latex']),
      ...formula.symbols.flatMap(({ sign }, index) => check(sign, ['formula', 'symbols', index, 'sign'])),
    ];
  });
}
