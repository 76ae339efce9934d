import { readArxivId } from '../../arxiv/readArxivId.ts';
import type { Complaint } from '../../findings/finding.ts';
import { findArxivId } from '../findArxivId.ts';
import { excerpt, LONGEST_TITLE, plainText } from '../plainText.ts';
import { readIdentifier } from '../readIdentifier.ts';
import type { Reading } from '../wanted.ts';
import { isDate, isPageWord } from './pageWords.ts';

/** How much of a line is looked at. */
const LONGEST_LINE = 1_000;
/** Bullets, numbers and boxes before a title. */
const BULLET = /^(?:[-*+•–—·>]\s+|\(?\d{1,4}[.):]\s+|\[\d{1,4}\]\s*|\[[ x]\]\s+)+/i;
/** Addresses and ids behind or before a title, with what encloses them. */
const IDENTIFIERS =
  /[([<]?\s*(?:https?:\/\/[^\s)\]>]+|(?:doi:\s*)?10\.48550\/[^\s)\]>]+|arxiv:?\s*\d{4}\.\d{4,5}(?:v\d+)?(?:\s*\[[\w.-]+\])?)\s*[)\]>]?/gi;
/** What separates a title from an id; Markdown's marks and quotes around it. */
const ENDS = /^[\s|,;:*_"“”‘’'`()[\]<>–—-]+|[\s|,;:*_"“”‘`([<>–—-]+$/gu;

/** Reads a list of titles, one a line: perhaps numbered, with arXiv ids or addresses, or these alone. */
export function readTitles(file: string, text: string): Reading {
  const reading: Reading = { wanted: [], findings: [] };
  for (const [index, content] of text.split('\n').entries()) {
    const line = plainText(content.slice(0, LONGEST_LINE));
    if (line.startsWith('#') || isPageWord(line) || isDate(line)) continue;
    const { arxiv, isCrowded, title } = readLine(line);
    const complaint = isCrowded ? CROWDED : arxiv ? undefined : complainOf(title, line);
    if (complaint) reading.findings.push({ file, line: index + 1, column: 1, ...complaint });
    else
      reading.wanted.push({
        ...(arxiv && { arxiv }),
        ...(title.includes(' ') && title.length <= LONGEST_TITLE && { title }),
        from: `${file}:${index + 1}`,
      });
  }
  return reading;
}

/** Whether a text is sentences or code: fewer than four of five lines look like titles. */
export function isProse(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE).trim().replace(BULLET, ''))
    .filter((line) => !line.startsWith('#') && !isPageWord(line) && !isDate(line));
  const titles = lines.filter(
    (line) => TITLE.test(line) || /^https?:\/\/\S+$/.test(line) || findArxivId(line) !== undefined,
  );
  return titles.length < 0.8 * lines.length;
}

/** A capital letter or a name such as `s1` or `τ-bench` at the start, and no end of a sentence or of a line of code. */
const TITLE =
  /^["“'‘`*_[($]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\u0370-\u03FF]|\p{Ll}[\p{L}-]*[\p{Lu}\p{N}]).{0,250}(?<![.,;:{}>])$/u;

interface Line {
  /** The id of the one paper that the line names. */
  arxiv?: string | undefined;
  /** Whether it names several. */
  isCrowded: boolean;
  /** What is left of the line without ids and addresses. */
  title: string;
}

function readLine(line: string): Line {
  const item = line.replace(BULLET, '').replace(/\[([^\]]+)\]\((\S+?)\)/g, '$1 $2');
  const words = item.split(/[\s|,;]+/).map((word) => word.replace(/^[([<]+|[)\]>:.]+$/g, ''));
  const own = words.filter((word) => readArxivId(word) !== undefined);
  const ids = new Set(own.map(readArxivId));
  const title = own
    .reduce((rest, word) => rest.replace(word, ' '), item.replace(IDENTIFIERS, ' '))
    .replace(/[([<]\s*[)\]>]/g, ' ')
    .replace(ENDS, '');
  return { arxiv: [...ids][0] ?? findArxivId(item), isCrowded: ids.size > 1, title: plainText(title) };
}

/** What is wrong with a line without an arXiv id. */
function complainOf(title: string, line: string): Complaint | undefined {
  if (title.length > LONGEST_TITLE) return TOO_LONG;
  if (title.includes(' ')) return undefined;
  const read = readIdentifier(line);
  const isName = !('complaint' in read) || read.complaint.rule === 'not-an-identifier';
  return isName ? unclear(line) : read.complaint;
}

const LINE = 'Expected a title, an arXiv id or both in each line.';

const CROWDED: Complaint = {
  rule: 'several-identifiers',
  found: 'The line holds several arXiv ids.',
  expected: LINE,
};

const unclear = (line: string): Complaint => ({
  rule: 'unclear-line',
  found: `“${excerpt(line)}” is no title.`,
  expected: LINE,
});

const TOO_LONG: Complaint = {
  rule: 'unclear-line',
  found: `The line has more than ${LONGEST_TITLE} characters, so it is no title.`,
  expected: LINE,
};
