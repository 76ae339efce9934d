import type { Complaint } from '../findings/finding.ts';
import { decodeText } from './decodeText.ts';
import { isDailyPapers, readDailyPapers } from './listing/readDailyPapers.ts';
import { isProse, readTitles } from './listing/readTitles.ts';
import { formatOfText } from './readBibliography.ts';
import { type Reading, unreadable, withinReason } from './wanted.ts';
import { withoutRepetitions } from './withoutRepetitions.ts';

/** A paper of a listing takes eight lines, and more than a thousand papers are refused. */
const MOST_LINES = 50_000;

/**
 * Reads the titles of a listing of daily papers that was copied from its page, or of a list with one title a line. A
 * paper that it lists twice is wanted once.
 *
 * @param file its path, as messages name it
 */
export function readListing(file: string, bytes: Uint8Array): Reading {
  const decoded = decodeText(file, bytes);
  return 'text' in decoded ? readListingText(file, decoded.text) : decoded;
}

/** As `readListing`, from its text. */
export function readListingText(file: string, text: string): Reading {
  const lines = text.split('\n').length;
  if (lines > MOST_LINES) return unreadable(file, 1, tooManyLines(lines));
  const isDaily = isDailyPapers(text);
  const form = otherForm(text) ?? (!isDaily && isProse(text) ? 'running text or code' : undefined);
  if (form) return unreadable(file, 1, wrongForm(form));
  const { wanted, findings } = isDaily ? readDailyPapers(file, text) : readTitles(file, text);
  if (wanted.length === 0 && findings.length === 0) return unreadable(file, 1, NO_TITLES);
  return withinReason(file, { wanted: withoutRepetitions(wanted), findings });
}

/** What a text is that is no listing, where its form shows. */
function otherForm(text: string): string | undefined {
  const format = formatOfText(text);
  if (format) return format === 'CSL-JSON' ? 'JSON' : format;
  if (/^\s*<(?:!doctype|\?xml|!--|[a-z][\w-]*[\s>])/i.test(text)) return 'HTML or XML';
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  const columns = head.split(/[,;\t|]/).map((cell) => cell.replace(/["']/g, '').trim().toLowerCase());
  return columns.length > 1 &&
    columns.every((cell) => cell.length < 30) &&
    columns.some((cell) => COLUMNS.has(cell))
    ? 'a table (CSV)'
    : undefined;
}

/** Names of columns in tables of papers. */
const COLUMNS = new Set([
  'title',
  'arxiv',
  'arxiv_id',
  'arxiv id',
  'id',
  'url',
  'link',
  'doi',
  'authors',
  'author',
  'year',
]);

const LISTING = 'Expected a copied listing of daily papers, or a list with one title or arXiv id a line.';

const wrongForm = (form: string): Complaint => ({
  rule: 'other-format',
  found: `The file is ${form}.`,
  expected: LISTING,
});

const tooManyLines = (lines: number): Complaint => ({
  rule: 'file-too-large',
  found: `The file has ${lines} lines.`,
  expected: `Expected at most ${MOST_LINES}.`,
  fix: 'Keep the papers that belong into the survey.',
});

const NO_TITLES: Complaint = {
  rule: 'no-papers',
  found: 'The file holds no title.',
  expected: LISTING,
};
