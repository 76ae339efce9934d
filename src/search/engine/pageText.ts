import { anchors, OPEN_PART } from '../../survey/addresses.ts';
import { wordsOf } from '../fold.ts';
import { FIELD_ANCHOR, LEAD_ANCHOR, type RecordType } from '../searchRecord.ts';
import { findPhrases, type Thesaurus } from '../thesaurus.ts';

/** A page as Pagefind's fragment holds it. */
export interface Fragment {
  url: string;
  /** Words, joined by spaces; places count them. */
  content: string;
  meta: Record<string, string | undefined>;
  anchors: readonly { id: string; location: number }[];
}

/** Text with the words that were looked for marked. */
export type MarkedText = readonly { text: string; marked: boolean }[];

/** A passage of a page that answers a query, at its own address. */
export interface Passage {
  anchor: string;
  text: MarkedText;
}

/** Words that a passage shows at most. */
const PASSAGE_WORDS = 28;
/** Words of the text that a page begins with. */
const LEAD_WORDS = 60;
/** Passages of one page. */
const MAX_PASSAGES = 2;

/** A part of a page's text, by the places of its first word and of the word after its last. */
interface Part {
  anchor: string | undefined;
  from: number;
  to: number;
}

/**
 * What a result shows of a page: the text that the page begins with, and the passages that hold most of the query.
 *
 * @param found places of the words that were looked for
 */
export function excerpts(
  { content, anchors }: Pick<Fragment, 'content' | 'anchors'>,
  found: ReadonlySet<number>,
): { title: MarkedText; lead: MarkedText; passages: Passage[] } {
  const words = content.split(/\s+/);
  const all = partsOf(words.length, anchors);
  const parts = all.filter(({ anchor }) => !anchor?.startsWith(FIELD_ANCHOR));
  const title = all.find(({ anchor }) => anchor === `${FIELD_ANCHOR}title`);
  const lead = all.find(({ anchor }) => anchor === LEAD_ANCHOR);
  const passages = parts
    .flatMap(({ anchor, from, to }) => {
      const places = placesIn(found, from, to);
      return anchor === undefined || places.length === 0 ? [] : [{ anchor, from, to, places }];
    })
    .sort((a, b) => b.places.length - a.places.length || a.from - b.from)
    .slice(0, MAX_PASSAGES)
    .map(({ anchor, from, to, places }) => ({ anchor, text: window(words, from, to, places, found) }));
  return {
    title: title ? withoutStop(mark(words, title.from, title.to, found)) : [],
    lead: lead ? mark(words, lead.from, Math.min(lead.to, lead.from + LEAD_WORDS), found) : [],
    passages,
  };
}

/** Texts of the fields that are searched and not shown, by their names. */
export function fieldTexts({ content, anchors }: Pick<Fragment, 'content' | 'anchors'>): Map<string, string> {
  const words = content.split(/\s+/);
  return new Map(
    partsOf(words.length, anchors).flatMap(({ anchor, from, to }) =>
      anchor?.startsWith(FIELD_ANCHOR) ? [[anchor.slice(1), words.slice(from, to).join(' ')]] : [],
    ),
  );
}

/** Pagefind ends each text with a full stop; titles have none. */
function withoutStop(text: MarkedText): MarkedText {
  if (!/[^.]\.$/.test(text.map((run) => run.text).join(''))) return text;
  return text
    .map((run, index) => (index === text.length - 1 ? { ...run, text: run.text.slice(0, -1) } : run))
    .filter((run) => run.text !== '');
}

function partsOf(length: number, anchors: Fragment['anchors']): Part[] {
  const starts = [{ id: undefined, location: 0 }, ...[...anchors].sort((a, b) => a.location - b.location)];
  return starts
    .map(({ id, location }, index) => ({
      anchor: id,
      from: location,
      to: starts[index + 1]?.location ?? length,
    }))
    .filter(({ from, to }) => from < to);
}

const placesIn = (found: ReadonlySet<number>, from: number, to: number) =>
  [...found].filter((place) => from <= place && place < to).sort((a, b) => a - b);

/** The stretch of a part with most of the places, from the beginning of its sentence where that fits. */
function window(
  words: readonly string[],
  from: number,
  to: number,
  places: readonly number[],
  found: ReadonlySet<number>,
): MarkedText {
  if (to - from <= PASSAGE_WORDS) return mark(words, from, to, found);
  const heldFrom = (start: number) =>
    places.filter((place) => start <= place && place < start + PASSAGE_WORDS).length;
  const best = places.reduce(
    (chosen, place) => (heldFrom(place) > heldFrom(chosen) ? place : chosen),
    places[0] ?? from,
  );
  const last = Math.max(...places.filter((place) => place < best + PASSAGE_WORDS));
  let start = Math.min(best, to - PASSAGE_WORDS);
  while (start > from && last - start + 1 < PASSAGE_WORDS && !endsSentence(words[start - 1])) start--;
  const end = endOf(words, last + 1, Math.min(to, start + PASSAGE_WORDS));
  const before = start > from && !endsSentence(words[start - 1]) ? [{ text: '… ', marked: false }] : [];
  const after = end < to && !endsSentence(words[end - 1]) ? [{ text: ' …', marked: false }] : [];
  return [...before, ...mark(words, start, end, found), ...after];
}

const endsSentence = (word: string | undefined) => /[.?!]["”’)]*$/.test(word ?? '');

/** Where a passage ends: behind the last sentence that ends between two places, else at the second. */
function endOf(words: readonly string[], from: number, to: number): number {
  for (let end = to; end >= from; end--) if (endsSentence(words[end - 1])) return end;
  return to;
}

/** A stretch of text in runs of marked and unmarked text; signs around a marked word and spaces are unmarked. */
function mark(words: readonly string[], from: number, to: number, found: ReadonlySet<number>): MarkedText {
  const runs: { text: string; marked: boolean }[] = [];
  const add = (text: string, marked: boolean) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else runs.push({ text, marked });
  };
  for (let place = from; place < to; place++) {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words[place] ?? '') ?? [];
    const marked = found.has(place) && word !== '';
    // The space between two marked words is marked too, unless a sign parts them.
    const joins = marked && before === '' && runs.at(-1)?.marked === true;
    if (place > from) add(' ', joins);
    add(before, false);
    add(word, marked);
    add(after, false);
  }
  return runs;
}

/** Places of the words of a text that mean the same as the query: phrases of its groups of synonyms. */
export function synonymPlaces(content: string, thesaurus: Thesaurus, groups: ReadonlySet<number>): number[] {
  const tokens = content
    .split(/\s+/)
    .flatMap((word, place) => wordsOf(word).map((token) => ({ token, place })));
  return findPhrases(
    tokens.map(({ token }) => token),
    thesaurus,
  )
    .filter((phrase) => phrase.groups.some((group) => groups.has(group)))
    .flatMap(({ from, to }) => tokens.slice(from, to).map(({ place }) => place));
}

/** What the anchor of a passage leads to. */
export function passageLabel(type: RecordType, anchor: string): string {
  if (type === 'section') return anchor === OPEN_PART.id ? OPEN_PART.title : 'Text';
  if (type === 'term') return 'Glossary';
  if (type === 'question') return QUESTION_PARTS.get(anchor) ?? 'Position';
  if (anchor.startsWith(anchors.result(''))) return 'Result';
  if (anchor.startsWith(anchors.evidence(''))) return 'Evidence';
  return anchor.charAt(0).toUpperCase() + anchor.slice(1);
}

const QUESTION_PARTS: ReadonlyMap<string, string> = new Map([
  ['account', 'Where it stands'],
  ['how-to-read', 'How to read it'],
  ['would-settle', 'What would settle it'],
]);
