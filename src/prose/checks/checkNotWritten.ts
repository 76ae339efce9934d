import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Text } from '../texts.ts';

/** What every placeholder of a draft begins with (src/adding/makeDraft.ts). */
export const NOT_WRITTEN = 'Not written yet';

/** What people write to themselves where something is still to be done. */
const REMINDERS = 'TODO|TBD|TBA|FIXME|XXX';

/** No placeholder of a draft is left: a draft can be looked at, but never passes for an entry. */
export function checkNotWritten(_content: Content, texts: readonly Text[]): Finding[] {
  return texts.flatMap(({ entry }) =>
    [
      ...entry.origin.text.matchAll(new RegExp(`${NOT_WRITTEN}(?:: [^.\\n]*)?`, 'gi')),
      ...entry.origin.text.matchAll(new RegExp(`\\b(?:${REMINDERS})\\b`, 'g')),
    ].map(({ 0: found, index }) =>
      findingAtOffset(entry, index, {
        rule: 'not-written',
        found: `“${found}” stands in the place of a text.`,
        expected: 'Expected what it asks for, in your own words.',
      }),
    ),
  );
}
