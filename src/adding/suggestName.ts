import { GROUP_ANCHOR, PAGE_ANCHORS } from '../survey/addresses.ts';
import { foldName } from '../survey/checks/checkUniqueness.ts';
import { introducedName } from './introducedName.ts';

/** How a paper may be called: the name of its address, and the one in running text. */
export interface PaperName {
  slug: string;
  shortTitle: string;
}

/** Names that are taken. Short titles are the same whatever their case and punctuation. */
export interface TakenNames {
  slugs: ReadonlySet<string>;
  shortTitles: readonly string[];
  /** What the survey speaks of, and so no paper is called by alone. */
  terms: readonly string[];
}

/** A name before the colon of a title, or a question, has at most so many words. */
const WORDS_OF_NAME = 5;
/** A slug or short title that is made of words of the title has so many, more where they are taken. */
const WORDS = 3;
/** As in the schema of papers. */
const LONGEST_SHORT_TITLE = 48;

/**
 * Suggests a short title and a slug: the name before the colon of the title ("ProRL: Prolonged …"), the name that the
 * abstract introduces, or the first words of the title that most titles lack, more of them where the name is taken.
 *
 * @param slug what somebody wants instead; only the short title is then suggested
 */
export function suggestName(
  { title, abstract }: { title: string; abstract: string },
  taken: TakenNames,
  slug?: string,
): PaperName {
  const shortTitles = new Set(taken.shortTitles.map(foldName));
  for (const shortTitle of candidates(title, abstract, taken.terms)) {
    const name = { slug: slug ?? slugOf(shortTitle), shortTitle };
    const isFree = slug !== undefined || isFreeSlug(name.slug, taken.slugs);
    if (isFree && !shortTitles.has(foldName(shortTitle))) return name;
  }
  throw new Error('There are more names than papers.');
}

/** Whether a slug is nobody's, and not the name of a part of a page. */
export const isFreeSlug = (slug: string, taken: ReadonlySet<string>): boolean =>
  slug !== '' && !taken.has(slug) && !PAGE_ANCHORS.includes(slug) && !slug.startsWith(GROUP_ANCHOR);

/** Short titles from the best one on, without end. */
function* candidates(title: string, abstract: string, terms: readonly string[]): Generator<string> {
  const before = /^(?:[^:?]+(?=:\s)|[^:?]+\?(?=\s|$))/.exec(title)?.[0].trim() ?? '';
  const wordsBefore = before.split(/\s+/).length;
  const known = new Set([...OF_ALL, ...terms.map((term) => term.toLowerCase())]);
  if (wordsBefore === 1) yield* named(before);
  yield* named(introducedName(abstract, known) ?? '');
  if (wordsBefore <= WORDS_OF_NAME) yield* named(before);
  for (let count = WORDS; count <= 2 * WORDS; count++) yield* named(firstWords(title, count));
  const words = firstWords(title, WORDS);
  for (let number = 2; ; number++) yield `${slugOf(words) === '' ? 'Paper' : words} ${number}`;
}

/** A short title, if it is one. */
function* named(shortTitle: string): Generator<string> {
  if (shortTitle.length <= LONGEST_SHORT_TITLE && slugOf(shortTitle) !== '') yield shortTitle;
}

/** The first words of a title that say what is its own; with fewer than two such words, the first ones that say something. */
function firstWords(title: string, count: number): string {
  const words = title
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => /^[\p{L}\p{N}](?:['’.-]?[\p{L}\p{N}])*$/u.test(word) && !LITTLE.has(foldName(word)));
  const own = words.filter((word) => !OF_ALL.has(foldName(word)));
  const chosen = own.length > 1 ? own : words;
  return chosen
    .slice(0, count)
    .join(' ')
    .slice(0, LONGEST_SHORT_TITLE - 4)
    .trim();
}

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’^]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Words that say nothing by themselves. */
const LITTLE = new Set(
  `a about an and are as at be better beyond both by can do does enough for from how if in into is it its
  just make makes more most much not of on only or over really still than that the their there this
  through to toward towards under using via what when where which while why will with without`.split(/\s+/),
);

/** Words that stand in many titles of this field and tell no paper from another. */
const OF_ALL = new Set(
  `advancing base comprehensive designing effective effectiveness emerging empirical enhanced enhancing
  evaluating exploring improve improves improving incentivize incentivizing investigating investigation
  language large learning llm llms lrm lrms method mllm mllms model models multimodal new paper policy
  reasoning reinforced reinforcement rethinking revisiting reward rewards rl rlvr simple study
  surprising survey technical technique techniques training understanding unlocking verifiable vision
  visual vlm vlms`.split(/\s+/),
);
