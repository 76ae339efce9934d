import { addresses } from '../survey/addresses.ts';
import type { Difference } from './change.ts';

/** Parts off what only the search reads: keywords stand on no page. */
export function partKeywords(difference: Difference): Difference[] {
  if (difference.kind !== 'fields') return [difference];
  const isKeywords = ({ field }: { field: string }) => field === 'keywords';
  const shown = difference.fields.filter((field) => !isKeywords(field));
  const keywords = difference.fields.filter(isKeywords);
  return [
    ...(shown.length > 0 ? [{ ...difference, fields: shown }] : []),
    ...(keywords.length > 0
      ? [{ ...difference, kind: 'keywords', address: addresses.search, fields: keywords } as const]
      : []),
  ];
}
