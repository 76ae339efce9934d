import type { PaperFilterName } from '../../survey/paperFilters.ts';
import { EVERY, filterWord, typeWord } from '../madeUpWords.ts';
import {
  FIELD_ANCHOR,
  FIELD_WEIGHTS,
  type FieldName,
  LEAD_ANCHOR,
  type SearchRecord,
} from '../searchRecord.ts';
import { escapeText } from './escapeText.ts';

/**
 * Writes a record as the page that Pagefind reads. Fields stand behind the text, each under an anchor of its own, and
 * not in Pagefind's metadata: there every longer word that begins like a searched one multiplies the score. Values of
 * filters are words too: Pagefind's own filters come out in another order in each build.
 */
export function recordHtml({ type, fields, filters, shown, date, parts }: SearchRecord): string {
  const marks = [
    mark('meta', 'title', fields.title),
    ...Object.entries(shown).map(([name, value]) => mark('meta', name, value)),
    ...(date ? [mark('sort', 'date', date)] : []),
  ];
  const valueWords = (Object.entries(filters) as [PaperFilterName, readonly string[]][]).flatMap(
    ([name, values]) => values.map((value) => filterWord(name, value)),
  );
  const [lead, ...rest] = parts;
  const body = [
    // At one place in all records, these words cost next to nothing.
    block(`${FIELD_ANCHOR}type`, [EVERY, typeWord(type), ...valueWords].filter(Boolean).join(' '), 1),
    block(LEAD_ANCHOR, lead?.text ?? '', lead?.weight ?? 1),
    ...rest.map(({ anchor, text, weight = 1 }) => block(anchor, text, weight)),
    ...(Object.keys(FIELD_WEIGHTS) as FieldName[]).map((name) =>
      block(`${FIELD_ANCHOR}${name}`, fields[name] ?? '', FIELD_WEIGHTS[name]),
    ),
  ];
  return `<!doctype html><html lang="en"><body>${marks.join('')}${body.join('')}</body></html>`;
}

const mark = (what: 'meta' | 'sort', name: string, value: string) =>
  `<span data-pagefind-${what}="${name}[data-value]" data-value="${escapeText(value)}"></span>`;

/** The anchor stands before its text and not around it, or Pagefind would store the text twice. */
const block = (anchor: string | undefined, text: string, weight: number) =>
  text === ''
    ? ''
    : `${anchor ? `<i id="${escapeText(anchor)}"></i>` : ''}<div data-pagefind-weight="${weight}">${escapeText(text)}</div>`;
