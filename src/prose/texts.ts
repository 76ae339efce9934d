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

/** The running texts of the survey, read once for all checks. */
export function readTexts({ papers, questions, sections, terms }: Content): Text[] {
  const read = (kind: TextKind) => (entry: Entry<TextKind>) => ({
    kind,
    entry,
    prose: readProse(entry.body),
  });
  return [
    ...papers.map(read('paper')),
    ...questions.map(read('question')),
    ...sections.map(read('section')),
    ...terms.map(read('term')),
  ];
}
