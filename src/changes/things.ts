import { addresses, anchors } from '../survey/addresses.ts';
import type { Thing } from './change.ts';
import type { Version } from './version.ts';

/** Both versions, and how what they hold is called: as in the new one, else as in the old. */
export interface Versions {
  before: Version;
  after: Version;
  paper(slug: string): Thing;
  question(id: string): Thing;
  /** A section's title. */
  sectionTitle(id: string): string;
  table(id: string): Thing;
  /** What a column of a comparison table is called. */
  column(table: string, id: string): string;
}

/** Makes the look-ups. What neither version holds is called by its id. */
export function makeVersions(before: Version, after: Version): Versions {
  /** The first that is found: in the new version with its address, in the old one without. */
  const look = <T>(
    kind: Thing['kind'],
    id: string,
    find: (version: Version) => T | undefined,
    name: (found: T) => string,
    address: (found: T) => string,
  ): Thing => {
    const recent = find(after);
    if (recent) return { kind, id, name: name(recent), address: address(recent) };
    const old = find(before);
    return { kind, id, name: old ? name(old) : id };
  };
  const tableIn = (id: string) => (version: Version) =>
    version.parts.comparisons?.data.tables.find((table) => table.id === id);

  return {
    before,
    after,
    paper: (slug) =>
      look(
        'paper',
        slug,
        ({ parts }) => parts.papers.find(({ id }) => id === slug),
        ({ data }) => data.shortTitle,
        () => addresses.paper(slug),
      ),
    question: (id) =>
      look(
        'question',
        id,
        ({ parts }) => parts.questions.find((question) => question.id === id),
        ({ data }) => data.short,
        () => addresses.question(id),
      ),
    sectionTitle: (id) =>
      look(
        'section',
        id,
        ({ parts }) => parts.taxonomy?.data.sections.find((section) => section.id === id),
        ({ title }) => title,
        () => addresses.section(id),
      ).name,
    table: (id) => look('table', id, tableIn(id), ({ title }) => title, tableAddress),
    column: (table, id) => {
      const columns = (tableIn(table)(after) ?? tableIn(table)(before))?.columns;
      return columns?.find((column) => column.id === id)?.label ?? id;
    },
  };
}

/** Where a comparison table stands. */
export function tableAddress({ id, section }: { id: string; section: string }): string {
  return `${addresses.section(section)}#${anchors.table(id)}`;
}
