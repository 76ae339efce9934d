import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import { latexText } from './latexText.ts';

describe('plain text as LaTeX', () => {
  test.each([
    ['what LaTeX reads as commands', '50% of R&D, #1, $5, a_b', '50\\% of R\\&D, \\#1, \\$5, a\\_b'],
    ['braces, which BibTeX counts', '{a', '{\\textbraceleft}a'],
    ['backslashes', 'a\\b', 'a{\\textbackslash}b'],
    ['signs without a key of their own', 'x^2 ~ y', 'x{\\textasciicircum}2 {\\textasciitilde} y'],
    ['accents', 'José Müller', 'Jos{\\\'e} M{\\"u}ller'],
    ['accents that are letters', 'Šćç', "{\\v S}{\\'c}{\\c c}"],
    ['two accents', 'Nguyễn', 'Nguy{\\~{\\^e}}n'],
    ['letters of their own', 'Łukasz Ørsted Weiß', '{\\L}ukasz {\\O}rsted Wei{\\ss}'],
    ['Greek', 'τ-bench', '{$\\tau$}-bench'],
    ['what LaTeX would draw as one sign', "a--b ''c'' ?`", "a-{}-b '{}'c'{}' ?{}`"],
    ['what LaTeX would draw as a low quote', 'a,,b', 'a,{},b'],
    ['straight quotes, for which the default encoding has no command', 'an "aha"', 'an "aha"'],
    ['what LaTeX reads as it is', '³ → “yes” … 王', '³ → “yes” … 王'],
  ])('keeps %s', (_name, text, latex) => {
    expect(latexText(text)).toBe(latex);
  });
});

describe('what Citation.js has a command for is written with it:', () => {
  const { diacritics, commands, mathCommands } = plugins.config.get('@bibtex').constants;

  // `SS` prints two letters.
  const letters = Object.entries(commands).filter(([command]) => /^(?!SS)[A-Za-z]{1,2}$/.test(command));
  test.each(letters)('\\%s', (command, letter) => {
    expect(latexText(letter ?? '')).toBe(`{\\${command}}`);
  });

  // Other shapes of Greek letters are left as they are.
  const greek = Object.entries(mathCommands).filter(([, letter]) => letter === letter.normalize('NFKC'));
  test.each(greek)('\\%s', (command, letter) => {
    expect(latexText(letter)).toBe(`{$\\${command}$}`);
  });

  // `b` draws a line and `t` ties two letters.
  const accents = Object.entries(diacritics).filter(([command]) => !['b', 't'].includes(command));
  test.each(accents)('\\%s', (command, accent) => {
    const letter = Array.from('aceos').find((one) => `${one}${accent}`.normalize('NFC').length === 1);
    const space = /[a-z]/i.test(command) ? ' ' : '';
    expect(latexText(`${letter}${accent}`)).toBe(`{\\${command}${space}${letter}}`);
  });
});
