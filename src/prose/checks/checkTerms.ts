import { type Content, type Entry, findingAtOffset } from '../../content/content.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { literal } from '../blankOut.ts';
import { paperNames, withoutNames } from '../paperNames.ts';
import type { Text } from '../texts.ts';

/** A term with the pattern of its names. */
interface Spelled {
  id: string;
  pattern: RegExp;
}

/** A text links each term of the glossary where it uses it first, and only there. */
export function checkTerms({ terms, papers }: Content, texts: readonly Text[]): Finding[] {
  const names = paperNames(papers);
  const spelled = terms.map((term) => ({ id: term.id, pattern: patternOf(term) }));
  return texts.flatMap((text) => {
    const words = withoutNames(text.prose.unlinked, names);
    return [...spelled.flatMap((term) => checkFirstUse(term, text, words)), ...checkRepeats(text)];
  });
}

/** @param words the running text without links and names, as long as the body */
function checkFirstUse({ id, pattern }: Spelled, { kind, entry, prose }: Text, words: string): Finding[] {
  if (kind === 'term' && entry.id === id) return [];
  const use = pattern.exec(words);
  const link = prose.terms.find((one) => one.id === id);
  if (!use || (link && link.offset < use.index)) return [];
  return [
    findingAtOffset(entry, entry.origin.bodyOffset + use.index, unlinked(use[0], id, link !== undefined)),
  ];
}

function checkRepeats({ entry, prose }: Text): Finding[] {
  return prose.terms
    .filter(({ id }, index) => prose.terms.findIndex((other) => other.id === id) < index)
    .map(({ id, offset }) => findingAtOffset(entry, entry.origin.bodyOffset + offset, repeated(id)));
}

/** Names of a term in a text: singular or plural, with spaces for line breaks; capitals count in abbreviations. */
function patternOf({ data }: Entry<'term'>): RegExp {
  const names = [data.term, ...data.aliases].filter((name) => !/ and /.test(name));
  const alternatives = names.sort((a, b) => b.length - a.length).map(nameAsPattern);
  return new RegExp(
    `(?<![\\p{L}\\p{N}@-])(?:${alternatives.join('|') || '(?!)'})(?:s|es)?(?![\\p{L}\\p{N}@-])`,
    'u',
  );
}

function nameAsPattern(name: string): string {
  const isAbbreviation = /\p{Lu}.*\p{Lu}/u.test(name.split(' ')[0] ?? '');
  return [...name].map((letter) => charAsPattern(letter, isAbbreviation)).join('');
}

function charAsPattern(letter: string, exact: boolean): string {
  if (letter === ' ') return '[\\s-]+';
  const escaped = literal(letter);
  return exact || letter.toLowerCase() === letter.toUpperCase()
    ? escaped
    : `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
}

const unlinked = (use: string, id: string, isLinkedLater: boolean): Complaint => {
  const words = use.replace(/\s+/g, ' ');
  return {
    rule: 'unlinked-term',
    found: isLinkedLater ? `“${words}” stands before its link.` : `“${words}” is a term of the glossary.`,
    expected: 'Expected a link where the text uses the term first.',
    fix: `Write \`<Term id="${id}">${words}</Term>\` here${isLinkedLater ? ', and no link later' : ''}, or another word if you mean something else.`,
  };
};

const repeated = (id: string): Complaint => ({
  rule: 'repeated-term',
  found: `The term \`${id}\` is linked a second time.`,
  expected: 'Expected one link, where the text uses the term first.',
  fix: 'Remove the tags around the word.',
});
