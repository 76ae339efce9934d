import { latexText } from './latexText.ts';

/** Between two `$`, with something in it that only a formula has; single dollars mean money. */
const FORMULA = /\$(?!\s)(?=[^$]*[\\^_])(?:[^$\\%#&~]|\\[a-zA-Z,;:! ])+(?<!\s)\$(?!\d)/;
const FORMULAS = new RegExp(`(${FORMULA.source})`);

/**
 * A title as LaTeX: formulas stay formulas, and braces keep the capitals of names and abbreviations where a style sets
 * titles in lower case.
 */
export function latexTitle(title: string): string {
  const run = new RegExp(`(?:${FORMULA.source}|\\S)+`, 'g');
  return title.replace(run, (word) => {
    const [, before = '', name = '', after = ''] =
      /^([([{"'“‘]*)(.*?)([)\]}"'”’:;,.?!]*)$/su.exec(word) ?? [];
    const inside = withFormulas(name);
    return latexText(before) + (hasOwnCapitals(name) ? `{${inside}}` : inside) + latexText(after);
  });
}

function withFormulas(text: string): string {
  return text
    .split(FORMULAS)
    .map((part, index) => (index % 2 === 1 && isBalanced(part) ? part : latexText(part)))
    .join('');
}

/** Whether a word has capitals that are not those of a title, as in `LLMs`, `R1`, `X-Ray` and `$R^3$`. */
function hasOwnCapitals(word: string): boolean {
  const parts = word.split(/[-/–]/);
  return parts.some(
    (part) => /.\p{Lu}|\p{Lu}.*\d|[$^]/u.test(part) || (parts.length > 1 && /^\p{Lu}$/u.test(part)),
  );
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const character of formula) {
    if (character === '{') depth++;
    if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
