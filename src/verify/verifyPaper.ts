import { findingAt, findingAtOffset, type PaperEntry } from '../content/content.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { figuresIn } from '../prose/figuresIn.ts';
import { PAPER_CLAIMS, type Passage, passagesAt } from '../prose/passages.ts';
import { readProse } from '../prose/readProse.ts';
import { wordsIn } from '../prose/wordsIn.ts';
import { fullName } from '../survey/authorName.ts';
import { findCopiedRuns } from './findCopiedRuns.ts';
import type { Source } from './source.ts';

/** Eight words in a row are the source's wording and no longer a phrase of the field. */
const COPIED = 8;
/** Counts of what a sentence has just named need no source. */
const COUNTS = ['0', '1', '2'];

/**
 * Compares an entry with its source: title, authors, version, every number, and wording.
 *
 * @param names names that hold numbers but make no claim, such as those of benchmarks
 */
export function verifyPaper(paper: PaperEntry, source: Source, names: readonly string[]): Finding[] {
  const passages: Passage[] = [
    ...passagesAt(paper, PAPER_CLAIMS),
    { text: readProse(paper.body).text, offset: paper.origin.bodyOffset },
  ];
  return [
    ...compareTitles(paper, source),
    ...compareAuthors(paper, source),
    ...compareVersions(paper, source),
    ...passages.flatMap((passage) => [
      ...findForeignNumbers(paper, passage, source, names),
      ...findCopies(paper, passage, source),
    ]),
  ];
}

function compareTitles(paper: PaperEntry, source: Source): Finding[] {
  const own = [paper.data.title, ...paper.data.altTitles].map(fold);
  if (own.includes(fold(source.title))) return [];
  return [
    findingAt(paper, ['title'], {
      rule: 'title-differs',
      found: `The title is “${paper.data.title}”.`,
      expected: `The source has “${source.title}”.`,
      fix: 'Correct it, or list the other title under `altTitles` where versions differ.',
    }),
  ];
}

function compareAuthors(paper: PaperEntry, { authors }: Source): Finding[] {
  if (!authors) return [];
  const own = paper.data.authors.map(fullName);
  const at = Array.from({ length: Math.max(own.length, authors.length) }).findIndex(
    (_, index) => fold(own[index] ?? '') !== fold(authors[index] ?? ''),
  );
  if (at === -1) return [];
  const name = (list: readonly string[]) => (list[at] === undefined ? 'nobody' : `“${list[at]}”`);
  return [
    findingAt(paper, ['authors', Math.min(at, own.length - 1)], {
      rule: 'authors-differ',
      found: `Author ${at + 1} of the entry is ${name(own)}.`,
      expected: `In the source it is ${name(authors)}; the entry has ${own.length}, the source ${authors.length}.`,
    }),
  ];
}

function compareVersions(paper: PaperEntry, { version, updated }: Source): Finding[] {
  const { checked, version: seen } = paper.data.source;
  const known = Number(/\d+/.exec(seen ?? '')?.[0]);
  const isNewer = known
    ? version !== undefined && version > known
    : updated !== undefined && updated > checked;
  if (!isNewer) return [];
  return [
    findingAt(paper, known ? ['source', 'version'] : ['source', 'checked'], {
      rule: 'newer-version',
      found: `The entry rests on ${known ? `version ${known}` : `what stood there on ${checked}`}.`,
      expected: `The source has version ${version ?? 'of unknown number'}${updated ? ` of ${updated}` : ''}.`,
      fix: 'Compare the entry with it, then change `source`.',
    }),
  ];
}

function findForeignNumbers(
  paper: PaperEntry,
  { text, offset }: Passage,
  source: Source,
  names: readonly string[],
): Finding[] {
  const { shortTitle, altTitles } = paper.data;
  const known = new Set(
    [source.title, source.abstract, shortTitle, ...source.altTitles, ...altTitles].flatMap((one) =>
      figuresIn(one).map(({ value }) => value),
    ),
  );
  return figuresIn(withoutNames(withoutComputed(text), names))
    .filter(({ value }) => !COUNTS.includes(value) && !known.has(value))
    .map(({ printed, offset: at }) => findingAtOffset(paper, offset + at, foreignNumber(printed)));
}

function findCopies(paper: PaperEntry, { text, offset }: Passage, source: Source): Finding[] {
  const names = [source.title, ...source.altTitles, paper.data.title];
  return findCopiedRuns(text, source.abstract, names, COPIED).map(({ words, offset: at }) =>
    findingAtOffset(paper, offset + at, copied(words)),
  );
}

/** Blanks clauses that say what a figure was computed from. */
const withoutComputed = (text: string) =>
  text.replace(/(?:[^.;]|\.(?=\d))*\(computed\b[^)]*\)/g, (clause) => ' '.repeat(clause.length));

/** Blanks names, wherever the text breaks its lines in them. */
const withoutNames = (text: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replace(patternOf(name), (found) => ' '.repeat(found.length)), text);

const patternOf = (name: string) =>
  new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'), 'g');

/** Titles and names are compared by their words, whatever the punctuation. */
const fold = (text: string) =>
  wordsIn(text)
    .map(({ word }) => word)
    .join(' ');

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
