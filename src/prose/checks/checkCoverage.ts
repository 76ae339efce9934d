import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Text } from '../texts.ts';

/** The text of a section cites every paper whose folder it is; what is missing is named at the paper's topic. */
export function checkCoverage({ papers }: Content, texts: readonly Text[]): Finding[] {
  return texts
    .filter(({ kind }) => kind === 'section')
    .flatMap(({ entry, prose }) => {
      const cited = new Set(entry.references.filter(({ to }) => to === 'paper').map(({ id }) => id));
      const missing = papers.filter((paper) => paper.section === entry.id && !cited.has(paper.id));
      return missing.map(({ id, data }) => {
        const heading = prose.headings.find(({ text }) => text === data.topics[0]);
        return findingAtOffset(entry, entry.origin.bodyOffset + (heading?.offset ?? 0), {
          rule: 'uncovered-paper',
          found: `The text of the section does not cite \`${id}\` (${data.shortTitle}).`,
          expected: 'Expected every paper of the section to be cited for what it contributes.',
          fix: `Add a sentence with \`<Cite paper="${id}" />\`.`,
        });
      });
    });
}
