import type { Random } from './random.ts';

const HEADINGS = ['Problem', 'Approach', 'Findings', 'Limits'];
const SENTENCES = 3;
const WORDS = 20;
/** One of so many sentences refers to a paper, and one to a term. */
const SENTENCES_PER_REFERENCE = 4;

/** What running text is made from. */
export interface BodyMaterial {
  words: readonly string[];
  /** Slugs of papers that the text may refer to. */
  papers: readonly string[];
  /** Ids of terms. */
  terms: readonly string[];
}

/** Generates the running text of an entry: its four headings, about 250 words, a few `<Cite>` and `<Term>`. */
export function generateBody(material: BodyMaterial, random: Random): string {
  return HEADINGS.map((heading) => `## ${heading}\n\n${generateParagraph(material, random)}\n`).join('\n');
}

function generateParagraph(material: BodyMaterial, random: Random): string {
  return Array.from({ length: SENTENCES }, () => generateSentence(material, random)).join('\n');
}

function generateSentence({ words, papers, terms }: BodyMaterial, random: Random): string {
  const now = () => random.integer(SENTENCES_PER_REFERENCE) === 0;
  const cite = now() ? [`as in <Cite paper="${random.pick(papers)}" />`] : [];
  const term = now() ? [`under <Term id="${random.pick(terms)}">${random.pick(words)}</Term>`] : [];
  return `${[generateText(words, WORDS, random), ...cite, ...term].join(' ')}.`;
}

/** Generates plain text of so many words, the first with a capital. */
export function generateText(words: readonly string[], length: number, random: Random): string {
  const text = Array.from({ length }, () => random.pick(words)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
