import type { APIContext } from 'astro';
import { TABLES, type Table, tableCsv } from '../../data/tables.ts';
import { contentType, MEDIA_TYPES } from '../../site/mediaTypes.ts';
import { publishedData } from '../../site/publishedData.ts';

export const getStaticPaths = () =>
  TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));

/** One table of the survey. */
export function GET({ props }: APIContext<{ table: Table }>): Response {
  return new Response(tableCsv(props.table, publishedData), {
    headers: { 'content-type': contentType(MEDIA_TYPES.csv) },
  });
}
