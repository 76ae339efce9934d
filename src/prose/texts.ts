import type { Content, Entry } from '../content/content.ts';
import { type Prose, readProse } from './readProse.ts';

/** An entry that has running text. */
export type TextKind = 'paper' | 'question' | 'section' | 'term';

/** An entry with its running text. */
export interface Text {
  kind: TextKind;
  entry: Entry<TextKind>;
  prose: Prose;
}

/**
 * The running texts of the survey, read once for all checks.
 *
 * @param isChosen whether the text of a file, named as in findings, is read
 */
export function readTexts(
  { papers, questions, sections, terms }: Content,
  isChosen: (file: string) => boolean = () => true,
): Text[] {
  const read = (kind: TextKind, entries: readonly Entry<TextKind>[]) =>
    entries
      .filter(({ file }) => isChosen(file))
      .map((entry) => ({ kind, entry, prose: readProse(entry.body) }));
  return [
    ...read('paper', papers),
    ...read('question', questions),
    ...read('section', sections),
    ...read('term', terms),
  ];
}
