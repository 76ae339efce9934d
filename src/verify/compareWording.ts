import { type Entry, findingAtOffset } from '../content/content.ts';
import type { Kind } from '../content/schemas.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { blankOut, literal } from '../prose/blankOut.ts';
import { type Figure, figuresIn, isAmong } from '../prose/figuresIn.ts';
import type { Passage } from '../prose/passages.ts';
import { findCopiedRuns } from './findCopiedRuns.ts';
import type { Source } from './source.ts';

/** Eight words in a row are the source's wording and no longer a phrase of the field. */
const COPIED = 8;
/** Counts of what a sentence has just named need no source. */
const COUNTS = ['0', '1', '2'];

/**
 * Finds the numbers of a passage that its sources lack, and the runs of words taken over from them.
 *
 * @param names names that hold numbers or many words but make no claim, such as titles and benchmarks
 */
export function compareWording(
  entry: Entry<Kind>,
  passage: Passage,
  sources: readonly Source[],
  names: readonly string[],
): Finding[] {
  return [
    ...findForeignNumbers(entry, passage, sources, names),
    ...findCopies(entry, passage, sources, names),
  ];
}

function findForeignNumbers(
  entry: Entry<Kind>,
  { text, offset }: Passage,
  sources: readonly Source[],
  names: readonly string[],
): Finding[] {
  const isKnown = isAmong(
    sources.flatMap(({ title, altTitles, abstract }) => [title, ...altTitles, abstract].flatMap(figuresIn)),
  );
  const isCount = ({ value, unit }: Figure) => unit === '' && COUNTS.includes(value);
  return figuresIn(withoutNames(withoutComputed(text), names))
    .filter((figure) => !isCount(figure) && !isKnown(figure))
    .map(({ printed, offset: at }) => findingAtOffset(entry, offset + at, foreignNumber(printed)));
}

function findCopies(
  entry: Entry<Kind>,
  { text, offset }: Passage,
  sources: readonly Source[],
  names: readonly string[],
): Finding[] {
  return sources.flatMap(({ title, altTitles, abstract }) =>
    findCopiedRuns(text, abstract, [title, ...altTitles, ...names], COPIED).map(({ words, offset: at }) =>
      findingAtOffset(entry, offset + at, copied(words)),
    ),
  );
}

/** Blanks clauses that say what a figure was computed from. */
const withoutComputed = (text: string) => blankOut(text, /(?:[^.;]|\.(?=\d))*\(computed\b[^)]*\)/g);

/** Blanks names that hold numbers, wherever the text breaks its lines in them. */
const withoutNames = (text: string, names: readonly string[]) =>
  names
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => blankOut(rest, new RegExp(literal(name), 'g')), text);

const foreignNumber = (printed: string): Complaint => ({
  rule: 'foreign-number',
  found: `The number ${printed} is not in the source.`,
  expected: 'Expected figures as the source prints them.',
  fix: 'Correct it, leave it out, or say “(computed from …)” behind it.',
});

const copied = (words: string): Complaint => ({
  rule: 'copied-words',
  found: `These words are the source's: “${words}”.`,
  expected: `Expected own words: no run of ${COPIED} or more from the source.`,
});
