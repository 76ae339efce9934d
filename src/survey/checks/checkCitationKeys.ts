import { byArrival, citationKeys, freeKey, keyedPaper } from '../../citing/citationKeys.ts';
import { type Content, findingAt, type PaperEntry } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';

/** `citationKey` is no key that another paper has, by its own field or made from its title. */
export function checkCitationKeys({ papers }: Content): Finding[] {
  if (papers.every(({ data }) => data.citationKey === undefined)) return [];
  const entries = papers
    .map((entry) => ({ entry, keyed: keyedPaper(entry) }))
    .sort((a, b) => byArrival(a.keyed, b.keyed));
  const keys = citationKeys(entries.map(({ keyed }) => keyed));
  const owners = new Map<string, PaperEntry>();
  return entries.flatMap(({ entry, keyed }): Finding[] => {
    const key = keys.get(entry.id) ?? '';
    const owner = owners.get(key);
    owners.set(key, owner ?? entry);
    if (!owner || entry.data.citationKey === undefined) return [];
    return [
      findingAt(entry, ['citationKey'], {
        rule: 'duplicate-citation-key',
        found: `The citation key \`${key}\` is that of ${owner.file}.`,
        expected: 'Expected a key that no other paper has.',
        fix: `Leave \`citationKey\` out, and the paper has the key \`${freeKey(keyed, new Set(keys.values()))}\`.`,
      }),
    ];
  });
}
