import type { Complaint, Finding } from '../../findings/finding.ts';
import type { Bibliography, Cited } from './cited.ts';
import { printedName, withoutMarkup } from './latexText.ts';

/** Tag and value (https://en.wikipedia.org/wiki/RIS_(file_format)); some programs write one blank. */
const LINE = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;
/** Tags behind which an arXiv id may stand, the most reliable first; some programs put it into odd ones. */
const SOURCES = [
  'DO',
  'UR',
  'AN',
  'M3',
  'M1',
  'T2',
  'JO',
  'JF',
  'J2',
  'L1',
  'L2',
  'LK',
  'N1',
  'C1',
  'C7',
  'VL',
  'IS',
  'ID',
  'PB',
];

/** A record: where it begins, and the values of each tag. */
interface RisRecord {
  line: number;
  values: Map<string, string[]>;
}

/**
 * Reads RIS. Citation.js has a reader too, but it gives no lines, cuts a value at its second hyphen between blanks and
 * leaves out the fields in which arXiv ids stand.
 */
export function readRis(file: string, text: string): Bibliography {
  const records: RisRecord[] = [];
  const findings: Finding[] = [];
  let record: RisRecord | undefined;
  let values: string[] | undefined;
  for (const [index, content] of text.split('\n').entries()) {
    const [, tag, value = ''] = LINE.exec(content) ?? [];
    if (tag === undefined) {
      if (values && content.trim() !== '') values.push(`${values.pop() ?? ''} ${content.trim()}`);
    } else if (tag === 'TY') {
      record = { line: index + 1, values: new Map() };
      records.push(record);
      values = undefined;
    } else if (tag === 'ER') {
      record = undefined;
      values = undefined;
    } else if (record) {
      values = record.values.get(tag) ?? [];
      values.push(value.trim());
      record.values.set(tag, values);
    } else if (values === undefined && findings.at(-1)?.line !== index) {
      findings.push({ file, line: index + 1, column: 1, ...outside(tag) });
    }
  }
  return { cited: records.map(toCited), findings };
}

function toCited({ line, values }: RisRecord): Cited {
  const of = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []).filter(Boolean);
  return {
    line,
    title: withoutMarkup(of('TI', 'T1', 'CT', 'BT')[0] ?? ''),
    authors: of('AU', 'A1').map(nameOf).filter(Boolean),
    sources: of(...SOURCES),
  };
}

/** "Family, Given, Suffix" */
function nameOf(name: string): string {
  const [family = '', given, suffix] = name.split(',').map((part) => part.trim());
  return printedName({ family, ...(given && { given }), ...(suffix && { suffix }) });
}

const outside = (tag: string): Complaint => ({
  rule: 'broken-entry',
  found: `The line \`${tag}\` stands in no record.`,
  expected: 'Expected records from `TY  - ` to `ER  - `.',
});
