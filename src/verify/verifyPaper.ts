import { findingAt, type PaperEntry } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { bodyPassage, PAPER_CLAIMS, passagesAt } from '../prose/passages.ts';
import { readProse } from '../prose/readProse.ts';
import { joinWords, wordsIn } from '../prose/wordsIn.ts';
import { fullName } from '../survey/authorName.ts';
import { compareWording } from './compareWording.ts';
import type { Source } from './source.ts';

/**
 * Compares an entry with its source: title, authors, version, every number, and wording.
 *
 * @param names names that hold numbers but make no claim, such as those of benchmarks
 */
export function verifyPaper(paper: PaperEntry, source: Source, names: readonly string[]): Finding[] {
  const title = compareTitles(paper, source);
  const authors = compareAuthors(paper, source);
  // Of another paper every number would differ too.
  if (title.length > 0 && authors.length > 0) return [anotherPaper(paper, source)];
  const passages = [...passagesAt(paper, PAPER_CLAIMS), bodyPassage(paper, readProse(paper.body))];
  return [
    ...title,
    ...authors,
    ...compareVersions(paper, source),
    ...passages.flatMap((passage) => compareWording(paper, passage, [source], [...titles(paper), ...names])),
  ];
}

function anotherPaper(paper: PaperEntry, source: Source): Finding {
  return findingAt(paper, ['arxiv'], {
    rule: 'another-paper',
    found: `The arXiv id ${source.arxiv} is that of “${source.title}”, by other authors.`,
    expected: `Expected the id of “${paper.data.title}”.`,
    fix: 'Correct the id; or the title and the authors, if these are wrong.',
  });
}

const titles = ({ data: { title, altTitles, shortTitle } }: PaperEntry) => [title, ...altTitles, shortTitle];

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

/** Says where the source has a newer version than the entry rests on. */
export function compareVersions(
  paper: PaperEntry,
  { version, updated }: Pick<Source, 'version' | 'updated'>,
): Finding[] {
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

/** Titles and names are compared by their words, whatever the punctuation. */
const fold = (text: string) => joinWords(wordsIn(text));
