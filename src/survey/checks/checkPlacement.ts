import { type Content, findingAt } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, oneOf } from '../../findings/suggest.ts';

/** A paper lies in the folder of a section, and its first topic belongs to that section. */
export function checkPlacement({ papers, taxonomy }: Content): Finding[] {
  const { sections } = taxonomy.data;
  const sectionIds = sections.map(({ id }) => id);
  const sectionOf = new Map(sections.flatMap(({ id, topics }) => topics.map((topic) => [topic.id, id])));

  return papers.flatMap((paper): Finding[] => {
    if (!sectionIds.includes(paper.section))
      return [
        findingAt(paper, [], {
          rule: 'unknown-section',
          found: `The folder \`${paper.section}\` is not a section.`,
          expected: oneOf(sectionIds, 'content/taxonomy.yaml'),
          fix: didYouMean(paper.section, sectionIds),
        }),
      ];
    const [primary] = paper.data.topics;
    const home = sectionOf.get(primary ?? '');
    if (home === undefined || home === paper.section) return [];
    return [
      findingAt(paper, ['topics', 0], {
        rule: 'wrong-section',
        found: `The primary topic \`${primary}\` belongs to the section \`${home}\`, but the file lies in \`${paper.section}\`.`,
        expected: `Expected the first topic to belong to \`${paper.section}\`.`,
        fix: `Move the file to \`papers/${home}/\`, or put another topic first.`,
      }),
    ];
  });
}
