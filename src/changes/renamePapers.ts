import type { Entry } from '../content/content.ts';
import type { ContentParts } from '../content/readContent.ts';
import type { Kind } from '../content/schemas.ts';

/**
 * The content as it would be had papers had other slugs from the start: whoever names them follows. A paper that is
 * renamed then changes nothing in the entries that refer to it.
 *
 * @param renamed new slugs by old ones
 */
export function renamePapers(parts: ContentParts, renamed: ReadonlyMap<string, string>): ContentParts {
  if (renamed.size === 0) return parts;
  const rename = (slug: string) => renamed.get(slug) ?? slug;
  const renameIn = <T extends { paper: string }>(items: T[]) =>
    items.map((item) => ({ ...item, paper: rename(item.paper) }));
  const withBody = <K extends Kind, E extends Entry<K>>(entry: E): E => ({
    ...entry,
    body: entry.body.replace(REFERENCE, (_, start, slug, end) => `${start}${rename(slug)}${end}`),
    references: entry.references.map((one) => (one.to === 'paper' ? { ...one, id: rename(one.id) } : one)),
  });
  const { papers, questions, terms, sections, comparisons } = parts;
  return {
    ...parts,
    papers: papers
      .map(withBody)
      .map((entry) => ({ ...entry, data: { ...entry.data, relations: renameIn(entry.data.relations) } })),
    questions: questions.map(withBody),
    terms: terms
      .map(withBody)
      .map((entry) => ({ ...entry, data: { ...entry.data, senses: renameIn(entry.data.senses) } })),
    sections: sections
      .map(withBody)
      .map((entry) => ({ ...entry, data: { ...entry.data, startHere: renameIn(entry.data.startHere) } })),
    comparisons: comparisons && {
      ...comparisons,
      data: {
        tables: comparisons.data.tables.map((table) => ({ ...table, papers: table.papers.map(rename) })),
      },
    },
  };
}

/** A citation of a paper, or a link to its page. */
const REFERENCE = /(<Cite\s+paper="|\]\(\/papers\/)([a-z0-9-]+)("|\/)/g;
