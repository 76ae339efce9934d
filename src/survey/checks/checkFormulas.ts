import { type Content, findingAt } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import { explainLatex } from '../../markdown/findUnreadableMath.ts';

/** Every formula of the glossary can be rendered. */
export function checkFormulas({ terms }: Content): Finding[] {
  return terms.flatMap((term) => {
    const complaint = term.data.formula && explainLatex(term.data.formula.latex);
    return complaint ? [findingAt(term, ['formula', 'latex'], complaint)] : [];
  });
}
