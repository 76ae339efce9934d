import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PaperData } from '../../schema/paper.ts';
import type { Text } from '../texts.ts';
import { countWords } from '../wordsIn.ts';

/** How many words a text may have, and why. */
interface Limits {
  least: number;
  most: number;
  why: string;
}

const OF_KIND: Record<Exclude<Text['kind'], 'paper'>, Limits> = {
  question: { least: 200, most: 500, why: 'for the text of a question' },
  section: { least: 900, most: 1600, why: 'for the text of a section' },
  term: { least: 0, most: 130, why: 'for a term' },
};

/** Texts are long enough to say what a reader needs and short enough to be read. */
export function checkLength(_content: Content, texts: readonly Text[]): Finding[] {
  return texts.flatMap(({ kind, entry, prose }) => {
    const { least, most, why } = kind === 'paper' ? forPaper(entry.data as PaperData) : OF_KIND[kind];
    const words = countWords(prose.text) + prose.cites;
    if (words >= least && words <= most) return [];
    return [
      findingAtOffset(entry, entry.body === '' ? 0 : entry.origin.bodyOffset, {
        rule: 'text-length',
        found: words === 0 ? 'The entry has no text.' : `The text has ${words} words.`,
        expected: `Expected ${least} to ${most} words ${why}.`,
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
