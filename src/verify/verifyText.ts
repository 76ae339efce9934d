import type { Entry } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { bodyPassage, frontMatterPassages } from '../prose/passages.ts';
import { readProse } from '../prose/readProse.ts';
import { compareWording } from './compareWording.ts';
import type { Source } from './source.ts';

/**
 * Compares a text about several papers with the sources of those that it cites: every number, and wording.
 *
 * @param sources of the papers that the text cites
 * @param names names that hold numbers or many words but make no claim
 */
export function verifyText(
  kind: 'question' | 'section',
  entry: Entry<'question'> | Entry<'section'>,
  sources: readonly Source[],
  names: readonly string[],
): Finding[] {
  const passages = [...frontMatterPassages(kind, entry), bodyPassage(entry, readProse(entry.body))];
  return passages.flatMap((passage) => compareWording(entry, passage, sources, names));
}
