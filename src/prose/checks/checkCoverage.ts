import { type Content, findingAt } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';

/** The text of a section cites every paper whose folder it is. */
export function checkCoverage({ sections, papers }: Content): Finding[] {
  return sections.flatMap((section) => {
    const cited = new Set(section.references.filter(({ to }) => to === 'paper').map(({ id }) => id));
    const missing = papers.filter((paper) => paper.section === section.id && !cited.has(paper.id));
    return missing.map(({ id, data }) =>
      findingAt(section, [], {
        rule: 'uncovered-paper',
        found: `The text of the section does not cite \`${id}\` (${data.shortTitle}).`,
        expected: 'Expected every paper of the section to be cited for what it contributes.',
        fix: `Add a sentence with \`<Cite paper="${id}" />\`.`,
      }),
    );
  });
}
