import {
  excerpts,
  type Fragment,
  fieldTexts,
  type MarkedText,
  passageLabel,
  synonymPlaces,
} from '../engine/pageText.ts';
import { wordsOf } from '../fold.ts';
import type { QueryPlan } from '../query/planQuery.ts';
import type { Ranked } from '../query/rank.ts';
import type { RecordType } from '../searchRecord.ts';
import type { Thesaurus } from '../thesaurus.ts';
import { FIND_PARAMETER } from './findParameter.ts';

/** What a result shows. */
export interface HitView {
  type: RecordType;
  address: string;
  /** Id of the section that the result belongs to. */
  section?: string | undefined;
  title: MarkedText;
  /** Who and when for a paper, or what type of page it is. */
  byline: MarkedText;
  lead: MarkedText;
  passages: { label: string; address: string; text: MarkedText }[];
  /** Words of the query that the page does not hold. */
  missing: string[];
}

/** What the display of results needs of the search. */
export interface HitContext {
  plan: QueryPlan;
  thesaurus: Thesaurus;
  /** Short titles of sections, by id. */
  sections: Record<string, string>;
}

const TYPE_WORDS: Record<RecordType, string> = {
  paper: 'Paper',
  question: 'Open question',
  term: 'Term',
  section: 'Section',
};

/** Makes what a result shows of the page that was found. */
export function viewHit(
  { holds, locations }: Pick<Ranked, 'holds' | 'locations'>,
  type: RecordType,
  fragment: Fragment,
  { plan, thesaurus, sections }: HitContext,
): HitView {
  const groups = new Set(plan.lookups.flatMap(({ group }) => group ?? []));
  const found = new Set([...locations, ...synonymPlaces(fragment.content, thesaurus, groups)]);
  const { title, lead, passages } = excerpts(fragment, found);
  const section = fragment.meta['section'];
  const words = [lead, ...passages.map(({ text }) => text), title].flatMap((text) =>
    text.filter(({ marked }) => marked).map(({ text }) => text),
  );
  const addressOf = (anchor?: string) => withWords(fragment.url, words, anchor);
  return {
    type,
    address: addressOf(),
    section,
    title,
    byline: bylineOf(type, fragment, section && sections[section], plan),
    lead,
    passages: passages.map(({ anchor, text }) => ({
      label: passageLabel(type, anchor),
      address: addressOf(anchor),
      text,
    })),
    missing: missingWords(plan, holds),
  };
}

/** How many missing words are named; where more are missing, the page is a distant answer anyway. */
const MAX_MISSING = 3;

/** Words that a page does not hold; of words written together, such as names of models, only all of them. */
function missingWords({ words }: QueryPlan, holds: readonly boolean[]): string[] {
  const chunks: { text: string; counts: boolean; held: boolean }[] = [];
  for (const [place, { text, isAttached, counts }] of words.entries()) {
    const held = counts && holds[place] === true;
    const last = chunks.at(-1);
    if (isAttached && last) {
      last.text += `-${text}`;
      last.counts ||= counts;
      last.held ||= held;
    } else chunks.push({ text, counts, held });
  }
  const missing = chunks.flatMap(({ text, counts, held }) => (counts && !held ? [text] : []));
  return missing.length > MAX_MISSING ? [] : missing;
}

function bylineOf(
  type: RecordType,
  { meta }: Fragment,
  section: string | undefined,
  plan: QueryPlan,
): MarkedText {
  const isTopic = type === 'section' && meta['isTopic'] !== undefined;
  const names =
    type === 'paper' ? authorsOf(meta['authors'] ?? '', plan) : [plain(isTopic ? 'Topic' : TYPE_WORDS[type])];
  const rest = [meta['year'], type === 'section' && !isTopic ? undefined : section].filter(Boolean);
  return [...names, plain(rest.map((part) => ` · ${part}`).join(''))];
}

/** The first author and those the query names, marked. */
function authorsOf(authors: string, { words }: QueryPlan): MarkedText {
  const typed = new Set(words.flatMap(({ text, counts }) => (counts ? [text] : [])));
  const names = authors
    .split(', ')
    .map((text) => ({ text, marked: wordsOf(text).some((word) => typed.has(word)) }));
  const shown = names.filter(({ marked }, index) => index === 0 || marked).slice(0, 3);
  return [
    ...shown.flatMap((name, index) => (index > 0 ? [plain(', '), name] : [name])),
    ...(names.length > shown.length ? [plain(' et al.')] : []),
  ];
}

const plain = (text: string) => ({ text, marked: false });

/** How many words and phrases an address names at most. */
const MAX_FOUND = 8;

/** The address of a page, or of an anchor on it, with the words to mark there. */
function withWords(address: string, words: readonly string[], anchor?: string): string {
  const [path = '', ownAnchor] = address.split('#');
  const hash = anchor ?? ownAnchor;
  const distinct = [
    ...new Set(words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase())),
  ]
    .filter(Boolean)
    .slice(0, MAX_FOUND);
  const query = new URLSearchParams(distinct.map((word) => [FIND_PARAMETER, word])).toString();
  return `${path}${query && `?${query}`}${hash ? `#${hash}` : ''}`;
}

/** Whether a query is a name of the page: its title, or one of its names, each written as one word. */
export function isNameOf(query: string, fragment: Fragment): boolean {
  const exact = fieldTexts(fragment).get('exact')?.split(' ') ?? [];
  return [fragment.meta['title'] ?? '', ...exact].some((name) => fold(name) === fold(query));
}

/** Whether a query is the full name of an author of the page. */
export function isAuthorOf(query: string, { meta }: Fragment): boolean {
  return (meta['authors']?.split(', ') ?? []).some((name) => fold(name) === fold(query));
}

const fold = (text: string) => wordsOf(text).join('');
