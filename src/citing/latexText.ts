import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const { diacritics, commands, mathCommands } = plugins.config.get('@bibtex').constants;

/**
 * Characters that mean something in LaTeX. Single braces may not stand in a value of BibTeX, not even behind a
 * backslash.
 */
const SPECIAL: readonly [string, string][] = [
  ['\\', '{\\textbackslash}'],
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
  ['^', '{\\textasciicircum}'],
  ['~', '{\\textasciitilde}'],
  ['<', '{\\textless}'],
  ['>', '{\\textgreater}'],
  ['|', '{\\textbar}'],
  ...Array.from('$&#%_', (character): [string, string] => [character, `\\${character}`]),
];

/**
 * Letters that LaTeX has a short command for, such as `\l`; BibTeX cuts others apart when it abbreviates names. `\SS` is
 * two letters.
 */
const LETTERS = Object.entries(commands).flatMap(([command, letter]): [string, string][] =>
  letter && /^(?!SS)[A-Za-z]{1,2}$/.test(command) ? [[letter, `{\\${command}}`]] : [],
);

/** Greek letters are only in LaTeX's fonts for formulas. Other shapes of them are taken for the plain ones. */
const GREEK = Object.entries(mathCommands)
  .filter(([, letter]) => letter === letter.normalize('NFKC'))
  .map(([command, letter]): [string, string] => [letter, `{$\\${command}$}`]);

const CHARACTERS = new Map([...SPECIAL, ...LETTERS, ...GREEK]);

/** Commands for accents that stand above or below one letter. */
const ACCENTS = new Map(
  Object.entries(diacritics)
    .filter(([command]) => command !== 't' && command !== 'b')
    .map(([command, accent]) => [accent, command]),
);

/**
 * Plain text as LaTeX. The writer of Citation.js makes ASCII of everything: it drops what it has no command for and
 * makes `3` of `³`. Here such characters stay as they are, which LaTeX has read since 2018.
 */
export function latexText(text: string): string {
  return (
    Array.from(text.normalize('NFC'), latexCharacter)
      .join('')
      // Signs that LaTeX would draw as one.
      .replace(/(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),/g, '{}$&')
  );
}

function latexCharacter(character: string): string {
  const known = CHARACTERS.get(character);
  if (known !== undefined) return known;
  const [letter = '', ...accents] = character.normalize('NFD');
  const marked = accents.map((accent) => ACCENTS.get(accent));
  if (accents.length === 0 || marked.includes(undefined) || !/[a-z]/i.test(letter)) return character;
  return marked.reduce<string>(
    (inner, command = '') => `{\\${command}${/[a-z]/i.test(command) ? ' ' : ''}${inner}}`,
    letter,
  );
}

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
