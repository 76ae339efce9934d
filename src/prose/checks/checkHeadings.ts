import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { nearest } from '../../findings/suggest.ts';
import { OPEN_PART } from '../../survey/addresses.ts';
import type { Heading } from '../readProse.ts';
import type { Text } from '../texts.ts';

/** The headings of every paper's entry, in order. */
export const PAPER_HEADINGS = ['Problem', 'Approach', 'Findings', 'Limits'];

/** Texts have the headings that their pages and permanent addresses count on, in their order, and no others. */
export function checkHeadings({ taxonomy }: Content, texts: readonly Text[]): Finding[] {
  return texts.flatMap((text) => {
    if (text.entry.body === '') return [];
    const expected = expectedHeadings(text);
    const problems = findProblems(text.prose.headings, expected);
    const above = text.kind === 'paper' ? text.prose.text.slice(0, text.prose.headings[0]?.offset) : '';
    if (problems.length === 0 && above.trim() !== '')
      problems.push({ offset: above.search(/\S/), complaint: WITHOUT_HEADING });
    return problems.map(({ offset, complaint }) =>
      findingAtOffset(text.entry, text.entry.origin.bodyOffset + offset, complaint),
    );
  });

  function expectedHeadings({ kind, entry }: Text): string[] {
    if (kind === 'paper') return PAPER_HEADINGS;
    if (kind !== 'section') return [];
    const section = taxonomy.data.sections.find(({ id }) => id === entry.id);
    return [...(section?.topics.map(({ id }) => id) ?? []), OPEN_PART.id];
  }
}

interface Problem {
  offset: number;
  complaint: Complaint;
}

function findProblems(headings: readonly Heading[], expected: readonly string[]): Problem[] {
  const missing = missingFrom(headings, expected);
  const unknown = headings.filter(
    ({ depth, text }) => depth === 2 && !expected.includes(text) && !nearest(text, expected),
  );
  // One missing and one unknown: the one is meant by the other.
  const meant = missing.length === 1 && unknown.length === 1 ? missing[0] : undefined;

  const problems: Problem[] = [];
  const met: string[] = [];
  for (const { depth, text, offset } of headings) {
    const complain = (complaint: Complaint) => problems.push({ offset, complaint });
    if (expected.length === 0) complain(noHeadings(text));
    else if (depth !== 2) complain(wrongDepth(text, depth));
    else if (!expected.includes(text)) complain(unknownHeading(text, expected, meant));
    else if (met.includes(text)) complain(repeatedHeading(text));
    else if (met.some((other) => expected.indexOf(other) > expected.indexOf(text)))
      complain(wrongOrder(text, expected));
    if (depth === 2) met.push(text);
  }
  if (missing.length > 0 && meant === undefined)
    problems.push({ offset: 0, complaint: missingHeadings(missing, expected) });
  return problems;
}

/** What a text lacks; a heading that is misspelled or of another level is there, and reported where it stands. */
function missingFrom(headings: readonly Heading[], expected: readonly string[]): string[] {
  const named = new Set(headings.flatMap(({ text }) => [text, nearest(text, expected)]));
  return expected.filter((text) => !named.has(text));
}

const list = (headings: readonly string[]) => headings.map((heading) => `\`## ${heading}\``).join(', ');

const noHeadings = (text: string): Complaint => ({
  rule: 'unknown-heading',
  found: `The text has the heading “${text}”.`,
  expected: 'Expected no headings: a question or term is a few paragraphs.',
});

const wrongDepth = (text: string, depth: number): Complaint => ({
  rule: 'heading-level',
  found: `The heading “${text}” has level ${depth}.`,
  expected: 'Expected headings of level 2 only, as in `## Problem`.',
});

const unknownHeading = (text: string, expected: readonly string[], other?: string): Complaint => {
  const meant = nearest(text, expected) ?? other;
  return {
    rule: 'unknown-heading',
    found: `The heading “${text}” is none of the headings of this text.`,
    expected: `Expected ${list(expected)}.`,
    fix: meant && `Did you mean \`## ${meant}\`?`,
  };
};

const repeatedHeading = (text: string): Complaint => ({
  rule: 'repeated-heading',
  found: `The heading “${text}” stands here a second time.`,
  expected: 'Expected each heading once.',
});

const wrongOrder = (text: string, expected: readonly string[]): Complaint => ({
  rule: 'heading-order',
  found: `The heading “${text}” stands after one that follows it.`,
  expected: `Expected the order ${list(expected)}.`,
});

const WITHOUT_HEADING: Complaint = {
  rule: 'missing-heading',
  found: 'Text stands above the first heading.',
  expected: `Expected \`## ${PAPER_HEADINGS[0]}\` first.`,
  fix: 'Put the text under one of the headings.',
};

const missingHeadings = (missing: readonly string[], expected: readonly string[]): Complaint => ({
  rule: 'missing-heading',
  found: `The text lacks ${list(missing)}.`,
  expected: `Expected ${list(expected)}.`,
});
