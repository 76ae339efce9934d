import type { Complaint } from '../../findings/finding.ts';
import { excerpt, LONGEST_TITLE, plainText } from '../plainText.ts';
import type { Reading } from '../wanted.ts';
import { isAuthorCount, isDate, isDot, isPageWord } from './pageWords.ts';

/** Longer texts are abstracts; those of arXiv have 400 characters and more. */
const LONGEST_HEADING = 250;

/** A paragraph of an abstract, however short; titles end without a stop. */
const SENTENCE = /^\p{Lu}.*\.$/u;
/** How much of a line is looked at. */
const LONGEST_LINE = 5_000;

/**
 * What a block of the listing is: a text that may be a title; an abstract; a byline (how many authors, or an
 * organization, a dot, a date), which closes a paper; or something of the page.
 */
type Kind = 'text' | 'abstract' | 'byline' | 'page';

interface Block {
  kind: Kind;
  text: string;
  line: number;
}

/** Whether a text is a listing of daily papers, copied from their page; without bylines, titles and abstracts alternate. */
export function isDailyPapers(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line, index) => isAuthorCount(line) || (isDot(line) && isDate(lines[index + 1] ?? ''))))
    return true;
  const texts = lines.filter((line) => line.includes(' ') && !isPageWord(line) && !isDate(line));
  const isAbstract = texts.map((line) => line.length > LONGEST_HEADING);
  return isAbstract.at(-1) === true && isAbstract.every((is, index) => is === (index % 2 === 1));
}

/**
 * Reads the titles of a listing of daily papers, copied from their page. A paper has a title, an abstract and a byline; one of
 * the last two may be missing.
 */
export function readDailyPapers(file: string, text: string): Reading {
  const reading: Reading = { wanted: [], findings: [] };
  const complain = ({ line }: Block, complaint: Complaint) =>
    reading.findings.push({ file, line, column: 1, ...complaint });
  const blocks = blocksOf(text).filter(({ kind }) => kind !== 'page');
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.kind;
    const after = blocks[index + 1]?.kind;
    if (block.kind === 'abstract' && before !== 'text' && before !== 'abstract') complain(block, NO_TITLE);
    if (block.kind !== 'text') continue;
    if (after === 'abstract' || after === 'byline')
      reading.wanted.push({ title: block.text, from: `${file}:${block.line}` });
    else if (reading.wanted.length > 0) complain(block, stray(block.text));
  }
  return reading;
}

/** The lines of a text as blocks: short lines of text that follow each other are one, as some programs wrap lines. */
function blocksOf(text: string): Block[] {
  const lines = text.split('\n').map((line) => plainText(line.slice(0, LONGEST_LINE)));
  const blocks: Block[] = [];
  let isJoinable = false;
  const next = nextLines(lines);
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    const kind = line === '' ? 'page' : kindOf(line, next[index] ?? '');
    if (kind === 'text' && isJoinable && last) {
      last.text = `${last.text} ${line}`.slice(0, 2 * LONGEST_TITLE);
      if (last.text.length > LONGEST_HEADING) last.kind = 'abstract';
    } else if (line !== '') blocks.push({ kind, text: line, line: index + 1 });
    isJoinable = kind === 'text';
  }
  return blocks;
}

/** For each line the next that is not empty. */
function nextLines(lines: readonly string[]): string[] {
  let next = '';
  return lines
    .toReversed()
    .map((line) => {
      const found = next;
      next = line || next;
      return found;
    })
    .reverse();
}

function kindOf(line: string, next: string): Kind {
  if (isAuthorCount(line) || isDot(line) || isDot(next)) return 'byline';
  if (isDate(line) || isPageWord(line)) return 'page';
  return line.length > LONGEST_HEADING || SENTENCE.test(line) ? 'abstract' : 'text';
}

const FORM = 'Expected a title, then the abstract or the number of authors, as on the page of daily papers.';

const NO_TITLE: Complaint = {
  rule: 'no-title',
  found: 'No title stands above this abstract.',
  expected: FORM,
};

const stray = (text: string): Complaint => ({
  rule: 'unclear-line',
  found: `Neither an abstract nor authors follow “${excerpt(text)}”.`,
  expected: FORM,
  fix: 'Remove the line if it is no title; else name the paper by its arXiv id.',
});
