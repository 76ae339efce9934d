import type { PaperData } from '../schema/paper.ts';
import { wordsOf } from '../search/fold.ts';
import { splitName } from '../survey/authorName.ts';

/** What the key of a paper is made of. */
export type KeyedPaper = { slug: string } & Pick<
  PaperData,
  'title' | 'authors' | 'published' | 'added' | 'arxiv' | 'citationKey'
>;

/** An entry as its key is made from it. */
export const keyedPaper = ({ id, data }: { id: string; data: PaperData }): KeyedPaper => ({
  ...data,
  slug: id,
});

/** Articles and prepositions, which say nothing of a paper when its title begins with them. */
const SKIPPED = new Set(
  'a an the about across against among at by during for from in into of on onto over to toward towards under via with within'.split(
    ' ',
  ),
);

/** Letters that have no form with an accent taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Citation keys by slug: first author's family name, year of the first version, first word of the title that says
 * something, as in `yue2025does`. Where several papers would have the same, those that came into the survey later get
 * `b`, `c` and so on, so a new paper changes no key. `citationKey` of an entry comes before all this.
 */
export function citationKeys(papers: Iterable<KeyedPaper>): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const paper of [...papers].sort(byArrival)) {
    const key = paper.citationKey ?? freeKey(paper, taken);
    taken.add(key);
    keys.set(paper.slug, key);
  }
  return keys;
}

/** The key that a paper has without `citationKey`, beside those that are taken. */
export function freeKey(paper: KeyedPaper, taken: ReadonlySet<string>): string {
  const base = baseOf(paper);
  let key = base;
  for (let number = 2; taken.has(key); number++) key = base + lettersOf(number);
  return key;
}

/** By the day on which a paper came into the survey, then by arXiv id. */
export const byArrival = (a: KeyedPaper, b: KeyedPaper): number =>
  compare(a.added, b.added) || compare(a.arxiv, b.arxiv);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function baseOf({ title, authors: [first = ''], published }: KeyedPaper): string {
  const { given, family } = splitName(first);
  const name = asciiWords(family).join('') || asciiWords(given).join('');
  const word = asciiWords(title).find((one) => !SKIPPED.has(one)) ?? '';
  return name + published.slice(0, 4) + word;
}

/** Words in ASCII letters and digits; what has none of them is no word. */
function asciiWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? ''))
    .filter(Boolean);
}

/** 2 is `b`, 26 is `z`, 27 is `aa`. */
function lettersOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
