import leven from 'leven';
import type { PaperEntry } from '../content/content.ts';
import { foldTitle, wordsOfTitle } from './foldTitle.ts';
import type { Wanted } from './wanted.ts';

/** An entry of the survey that is the wanted paper, or may be it. */
export interface Known {
  paper: PaperEntry;
  /**
   * `same`: it has the same arXiv id, or the same title where ids do not tell two papers apart. `nearly`: its title is
   * so alike that somebody should look, as titles change between versions.
   */
  match: 'same' | 'nearly';
}

/**
 * Titles from this likeness on are nearly the same, from 0 to 1. Of the 77 papers that the survey began with, no two are
 * more alike than 0.71.
 */
const ALIKE = 0.8;
/** Fewer words in common are a phrase of the field. */
const COMMON_WORDS = 4;
/** A title with a smaller share of the other's words is no part of it, but another one about the same. */
const PART = 0.6;

/** Finds the entry of a wanted paper: the same one, else the one with the most similar title, if it is nearly the same. */
export function findKnown(papers: readonly PaperEntry[], wanted: Wanted): Known | undefined {
  const byId = papers.find(({ data }) => data.arxiv === wanted.arxiv);
  if (byId) return { paper: byId, match: 'same' };
  const title = fold(wanted.title ?? '');
  if (title.letters === '') return undefined;
  const namesake = papers.find((paper) => namesOf(paper).some(({ letters }) => letters === title.letters));
  // Two papers can have one title.
  if (namesake) return { paper: namesake, match: wanted.arxiv === undefined ? 'same' : 'nearly' };
  const alike = mostAlike(papers, title);
  return alike && { paper: alike, match: 'nearly' };
}

/** How alike two titles are, from 0 to 1; below the likeness that counts it may be lower than it is. */
export function likenessOf(one: string, other: string): number {
  return likeness(fold(one), fold(other));
}

/** A title as it is compared. */
interface FoldedTitle {
  letters: string;
  words: Set<string>;
}

const fold = (title: string): FoldedTitle => ({
  letters: foldTitle(title),
  words: new Set(wordsOfTitle(title)),
});

/** The short name, then the titles, folded once for each entry. */
function namesOf(paper: PaperEntry): FoldedTitle[] {
  const { shortTitle, title, altTitles } = paper.data;
  const names = folded.get(paper) ?? [shortTitle, title, ...altTitles].map(fold);
  folded.set(paper, names);
  return names;
}

const folded = new WeakMap<PaperEntry, FoldedTitle[]>();

function mostAlike(papers: readonly PaperEntry[], title: FoldedTitle): PaperEntry | undefined {
  let best: { paper: PaperEntry; alike: number } | undefined;
  for (const paper of papers) {
    const [, ...titles] = namesOf(paper);
    const alike = Math.max(...titles.map((own) => likeness(own, title)));
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { paper, alike };
  }
  return best?.paper;
}

/**
 * The share of letters that need no change, or the share of the shorter title's words that the longer one has too, as
 * where one leaves out the name of its method or its end.
 */
function likeness(one: FoldedTitle, other: FoldedTitle): number {
  const longest = Math.max(one.letters.length, other.letters.length, 1);
  const limit = Math.ceil(longest * (1 - ALIKE)) + 1;
  const changes = leven(one.letters, other.letters, { maxDistance: limit });
  const ofLetters = changes < limit ? 1 - changes / longest : 0;
  const [fewer, more] =
    one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  const common = [...fewer].filter((word) => more.has(word)).length;
  const isPart = common >= COMMON_WORDS && fewer.size >= PART * more.size;
  return Math.max(ofLetters, isPart ? common / fewer.size : 0);
}
