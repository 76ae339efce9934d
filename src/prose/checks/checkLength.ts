import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import { plural } from '../../findings/formatFindings.ts';
import type { PaperData } from '../../schema/paper.ts';
import type { Text } from '../texts.ts';
import { countWords } from '../wordsIn.ts';

/** How many words a text may have, and why. */
interface Limits {
  least: number;
  most: number;
  why: string;
}

const OF_KIND: Record<Exclude<Text['kind'], 'paper' | 'section'>, Limits> = {
  question: { least: 200, most: 500, why: 'for the text of a question' },
  term: { least: 0, most: 130, why: 'for a term' },
};

/** The fewest words under each heading of a text that has headings. */
const LEAST_OF_PART: Partial<Record<Text['kind'], number>> = { paper: 15, section: 50 };

/** Texts are long enough to say what a reader needs and short enough to be read, and so is each of their parts. */
export function checkLength(content: Content, texts: readonly Text[]): Finding[] {
  return texts.flatMap((text) => [...checkWhole(text, content), ...checkParts(text)]);
}

function limitsOf({ kind, entry }: Text, { papers }: Content): Limits {
  if (kind === 'paper') return forPaper(entry.data as PaperData);
  if (kind === 'section') return forSection(papers.filter(({ section }) => section === entry.id).length);
  return OF_KIND[kind];
}

function checkWhole(text: Text, content: Content): Finding[] {
  const { entry, prose } = text;
  const { least, most, why } = limitsOf(text, content);
  const words = countWords(prose.text) + prose.cites;
  if (words >= least && words <= most) return [];
  return [
    findingAtOffset(entry, entry.body === '' ? 0 : entry.origin.bodyOffset, {
      rule: 'text-length',
      found: words === 0 ? 'The entry has no text.' : `The text has ${words} words.`,
      expected: `Expected ${least} to ${most} words ${why}.`,
    }),
  ];
}

function checkParts({ kind, entry, prose: { text, headings } }: Text): Finding[] {
  const least = LEAST_OF_PART[kind];
  if (least === undefined) return [];
  const parts = headings.filter(({ depth }) => depth === 2);
  return parts.flatMap(({ text: heading, offset }, index) => {
    const words = countWords(text.slice(offset, parts[index + 1]?.offset));
    if (words >= least) return [];
    return [
      findingAtOffset(entry, entry.origin.bodyOffset + offset, {
        rule: 'part-length',
        found: `The part “${heading}” has ${plural(words, 'word')}.`,
        expected: `Expected at least ${least} words under each heading.`,
      }),
    ];
  });
}

/** What tests a question takes more words to report fairly. */
function forPaper({ evidence }: PaperData): Limits {
  const direct = evidence.filter(({ strength }) => strength === 'direct').length;
  return direct >= 2
    ? { least: 220, most: 450, why: 'for a paper with two or more pieces of direct evidence' }
    : { least: 150, most: 300, why: 'for a paper with fewer than two pieces of direct evidence' };
}

/** A section's text cites each of its papers, so it may grow with their number. */
function forSection(papers: number): Limits {
  const most = Math.max(1_600, 45 * papers);
  return { least: 900, most, why: `for the text of a section of ${plural(papers, 'paper')}` };
}
