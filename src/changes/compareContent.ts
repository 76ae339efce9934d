import type { PaperEntry } from '../content/content.ts';
import { SINGLES, type SingleKind } from '../content/layout.ts';
import type { ContentParts } from '../content/readContent.ts';
import type { DataOf } from '../content/schemas.ts';
import { addresses } from '../survey/addresses.ts';
import type { Change, Difference } from './change.ts';
import { compareCitationKeys } from './citationKeys.ts';
import { compareThing } from './compareThing.ts';
import { compareBalance } from './evidence.ts';
import { partKeywords } from './keywords.ts';
import { findNewLinks } from './links.ts';
import { compareSynonyms, compareTables, compareVocabulary } from './lists.ts';
import { type Pair, pairUp } from './pairUp.ts';
import { comparePaper } from './papers.ts';
import { compareQuestion } from './questions.ts';
import { renamePapers } from './renamePapers.ts';
import { compareEssay, compareTaxonomy } from './sections.ts';
import { pagesShowing } from './shownOn.ts';
import { compareTerm } from './terms.ts';
import { makeVersions } from './things.ts';
import { isUnreadable, type Version } from './version.ts';

/**
 * Finds what differs in meaning between two versions of the content. Line breaks, the order of keys and of most lists,
 * comments and links of terms mean nothing. Of a file that one version has and cannot read, nothing is said.
 *
 * @returns changes in no order of importance, each with the other pages that show it
 */
export function compareContent(before: Version, after: Version): Change[] {
  const papers = pairPapers(before.parts, after.parts);
  const old = { ...before, parts: renamePapers(before.parts, renamedIn(papers)) };
  const versions = makeVersions(old, after);
  const comparable = <T extends { id: string }>(kind: string, pairs: Pair<T>[]) =>
    pairs.filter(
      (pair) =>
        !(pair.after && !pair.before && isUnreadable(before, kind, pair.after.id)) &&
        !(pair.before && !pair.after && isUnreadable(after, kind, pair.before.id)),
    );
  const paired = <T extends { id: string }>(kind: string, list: (parts: ContentParts) => T[]) =>
    comparable(
      kind,
      pairUp(list(old.parts), list(after.parts), ({ id }) => id),
    );
  const paperPairs = comparable('paper', pairPapers(old.parts, after.parts));

  const differences: Difference[] = [
    ...paperPairs.flatMap((pair) => comparePaper(pair, versions)),
    ...compareBalance(
      paperPairs.map((pair) => ({ before: pair.before?.data, after: pair.after?.data })),
      versions,
    ),
    ...compareCitationKeys(paperPairs, versions),
    ...paired('question', ({ questions }) => questions).flatMap((pair) => compareQuestion(pair, versions)),
    ...paired('term', ({ terms }) => terms).flatMap(compareTerm),
    ...paired('section', ({ sections }) => sections).flatMap(compareEssay),
    ...compareSingle('taxonomy', { sections: [] }, compareTaxonomy),
    ...compareSingle('comparisons', { tables: [] }, compareTables),
    ...compareSingle('vocabulary', {}, compareVocabulary),
    ...compareSingle('synonyms', { groups: [] }, compareSynonyms),
    ...compareSingle('site', {}, compareSite),
    ...findNewLinks(old.parts, after.parts),
  ];
  const alsoOn = pagesShowing(versions);
  return differences
    .flatMap(partKeywords)
    .map((difference) => ({ ...difference, alsoOn: alsoOn(difference) }));

  /** Compares a file that stands once; one that a version lacks is empty there. */
  function compareSingle<K extends SingleKind, Empty>(
    kind: K,
    empty: Empty,
    compare: (before: DataOf<K> | Empty, after: DataOf<K> | Empty) => Difference[],
  ): Difference[] {
    if ([before, after].some(({ unreadable }) => unreadable.has(SINGLES[kind]))) return [];
    const dataIn = ({ parts }: Version) => parts[kind]?.data as DataOf<K> | undefined;
    return compare(dataIn(old) ?? empty, dataIn(after) ?? empty);
  }
}

/** Papers are the same by their arXiv id, else by their slug. */
function pairPapers(before: ContentParts, after: ContentParts): Pair<PaperEntry>[] {
  return pairUp(
    before.papers,
    after.papers,
    ({ data }) => data.arxiv,
    ({ id }) => id,
  );
}

/** New slugs by old ones. */
function renamedIn(pairs: readonly Pair<PaperEntry>[]): Map<string, string> {
  return new Map(
    pairs.flatMap(({ before, after }) =>
      before && after && before.id !== after.id ? [[before.id, after.id]] : [],
    ),
  );
}

function compareSite(before: object, after: object): Difference[] {
  return compareThing(
    { before, after },
    { kind: 'site', id: 'site', name: () => 'What the survey says of itself', address: () => addresses.home },
  );
}
