/** Reads a table of characters, each followed by its command. */
const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]));

/** Signs that mean something else in LaTeX. Braces need a command: BibTeX counts them even behind a backslash. */
const SIGNS = table(
  '\\textbackslash {textbraceleft }textbraceright ^textasciicircum ~textasciitilde <textless >textgreater |textbar',
);

/** Letters that LaTeX has a short command for; BibTeX cuts others apart when it abbreviates names. */
const LETTERS = table('ÆAE æae ŒOE œoe ĲIJ ĳij ßss ØO øo ŁL łl ÐDH ðdh ĐDJ đdj ÞTH þth ŊNG ŋng ıi ȷj');

/** Greek letters, which are only in LaTeX's fonts for formulas. Other shapes of them are taken for the plain ones. */
const GREEK = table(
  'ΓGamma ΔDelta ΘTheta ΛLambda ΞXi ΠPi ΣSigma ΦPhi ΨPsi ΩOmega αalpha βbeta γgamma δdelta εvarepsilon ζzeta ηeta ' +
    'θtheta ιiota κkappa λlambda μmu νnu ξxi πpi ρrho ςvarsigma σsigma τtau υupsilon φvarphi χchi ψpsi ωomega',
);

/** Accents that stand above or below one letter, with their commands. */
const ACCENTS = table(
  '\u0300` \u0301\' \u0302^ \u0303~ \u0304= \u0306u \u0307. \u0308" \u030Ar \u030BH \u030Cv \u0323d \u0326textcommabelow \u0327c \u0328k',
);

/**
 * Plain text as LaTeX, of which also values of BibTeX consist. What has no command stays as it is, which LaTeX has read
 * since 2018.
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
  if (/[$&#%_]/.test(character)) return `\\${character}`;
  const command = SIGNS.get(character) ?? LETTERS.get(character);
  if (command) return `{\\${command}}`;
  const greek = GREEK.get(character);
  return greek ? `{$\\${greek}$}` : withAccents(character);
}

/** A letter with accents as commands; as it is where one has no command. */
function withAccents(character: string): string {
  const [letter = '', ...accents] = character.normalize('NFD');
  const commands = accents.map((accent) => ACCENTS.get(accent));
  if (commands.includes(undefined) || !/[a-z]/i.test(letter)) return character;
  return commands.reduce<string>(
    (inner, command = '') => `{\\${command}${/[a-z]/i.test(command) ? ' ' : ''}${inner}}`,
    letter,
  );
}
