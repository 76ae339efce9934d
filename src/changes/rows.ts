import type { PaperData } from '../schema/paper.ts';
import { addresses, anchors } from '../survey/addresses.ts';
import type { RowChange, Thing } from './change.ts';
import { compareFields } from './compareFields.ts';
import { howOf, type Pair } from './pairUp.ts';
import type { Versions } from './things.ts';

/** Compares a paper's rows in comparison tables. */
export function compareRows(
  { before, after }: Pair<PaperData>,
  thing: Thing,
  versions: Versions,
): RowChange[] {
  const tables = new Set([...Object.keys(after?.compare ?? {}), ...Object.keys(before?.compare ?? {})]);
  return [...tables].flatMap((id) => {
    const cells = { before: before?.compare[id], after: after?.compare[id] };
    const fields = compareFields(cells.before ?? {}, cells.after ?? {});
    if (fields.length === 0) return [];
    return [
      {
        kind: 'row',
        how: howOf(cells),
        thing,
        address: rowAddress(id, thing.id, versions),
        table: versions.table(id),
        fields: fields.map((field) => ({ ...field, field: versions.column(id, field.field) })),
      } satisfies RowChange,
    ];
  });
}

/** Where the row stands; the table where it has none for the paper. */
function rowAddress(id: string, slug: string, { after }: Versions): string | undefined {
  const table = after.parts.comparisons?.data.tables.find((one) => one.id === id);
  if (!table) return undefined;
  const anchor = table.papers.includes(slug) ? anchors.row(id, slug) : anchors.table(id);
  return `${addresses.section(table.section)}#${anchor}`;
}
