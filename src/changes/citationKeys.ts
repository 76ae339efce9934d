import { citationKeys, keyedPaper } from '../citing/citationKeys.ts';
import type { PaperEntry } from '../content/content.ts';
import type { CitationKeyChange } from './change.ts';
import type { Pair } from './pairUp.ts';
import type { Versions } from './things.ts';

/**
 * Finds papers whose key in bibliographies is another one now: by their own title, date or first author, or since a
 * paper that had the plain key is gone. Whoever has cited one has the old key.
 *
 * @param pairs every paper, in both versions
 */
export function compareCitationKeys(
  pairs: readonly Pair<PaperEntry>[],
  { before: old, after: recent, paper }: Versions,
): CitationKeyChange[] {
  const [oldKeys, recentKeys] = [old, recent].map(({ parts }) => citationKeys(parts.papers.map(keyedPaper)));
  return pairs.flatMap(({ before, after }) => {
    const [was, is] = [before && oldKeys?.get(before.id), after && recentKeys?.get(after.id)];
    if (!after || was === undefined || is === undefined || was === is) return [];
    const thing = paper(after.id);
    return [{ kind: 'citation-key', thing, address: thing.address, before: was, after: is }];
  });
}
