import { plural } from '../findings/formatFindings.ts';
import type { Change, FieldChange, Thing } from './change.ts';

/** A part of the comment: which changes it holds, most important first. */
export interface CommentSection {
  title: string;
  /** Says how many there are, for the summary; nothing where they follow from others. */
  count?(changes: readonly Change[]): string;
  holds(change: Change): boolean;
  /** Less is more important. */
  rank?(change: Change): number;
  /** Items that are shown before the others are folded. */
  unfolded?: number;
}

const isAbout = (change: Change, ...kinds: Thing['kind'][]) =>
  (change.kind === 'thing' || change.kind === 'fields') && kinds.includes(change.thing.kind);

/** Counts the things that changes are about, each once. */
const countThings =
  (noun: string, several?: string) =>
  (changes: readonly Change[]): string =>
    plural(new Set(changes.map(({ thing }) => `${thing.kind} ${thing.id}`)).size, noun, several);

const countChanges = (noun: string, several?: string) => (changes: readonly Change[]) =>
  plural(changes.length, noun, several);

/** The parts of the comment, most important first. */
export const SECTIONS: readonly CommentSection[] = [
  {
    title: 'Papers',
    count: (changes) =>
      ['removed', 'moved', 'added']
        .map((how) => ({ how, held: changes.filter((change) => 'how' in change && change.how === how) }))
        .filter(({ held }) => held.length > 0)
        .map(({ how, held }) => `${plural(held.length, 'paper')} ${how}`)
        .join(', '),
    holds: ({ kind }) => kind === 'paper',
    rank: (change) => ['removed', 'moved', 'added'].indexOf('how' in change ? change.how : ''),
  },
  { title: 'How much evidence positions have', holds: ({ kind }) => kind === 'balance' },
  {
    title: 'Evidence',
    count: countChanges('piece of evidence', 'pieces of evidence'),
    holds: ({ kind }) => kind === 'evidence',
    rank: rankByFields(['position', 'strength', 'finding', 'conditions', 'figures']),
  },
  {
    title: 'Results',
    count: countChanges('result'),
    holds: ({ kind }) => kind === 'result',
    rank: rankByFields(['value', 'unit', 'form', 'better', 'metric', 'benchmark', 'measuredOn', 'setting']),
  },
  {
    title: 'Questions and positions',
    count: countThings('question'),
    holds: (change) => change.kind === 'position' || isAbout(change, 'question'),
    rank: (change) => (change.kind === 'fields' ? 1 : 0),
  },
  {
    title: 'Relations',
    count: countChanges('relation'),
    holds: ({ kind }) => kind === 'relation',
    rank: rankByFields(['type', 'because', 'basis', 'confidence']),
  },
  {
    title: 'Fields of papers',
    count: (changes) => `fields of ${plural(changes.length, 'paper')}`,
    holds: (change) => isAbout(change, 'paper'),
    rank: rankByFields([
      'arxiv',
      'title',
      'takeaway',
      'scope',
      'authors',
      'topics',
      'kinds',
      'source',
      'tags',
    ]),
  },
  {
    title: 'Citation keys',
    count: countChanges('citation key'),
    holds: ({ kind }) => kind === 'citation-key',
  },
  {
    title: 'Comparison tables',
    count: countChanges('change of tables', 'changes of tables'),
    holds: (change) => change.kind === 'row' || isAbout(change, 'table'),
    rank: (change) => (change.kind === 'row' ? 1 : 0),
  },
  {
    title: 'Sections and topics',
    count: countThings('section or topic', 'sections and topics'),
    holds: (change) => isAbout(change, 'section', 'topic', 'essay', 'site'),
    rank: (change) => (change.kind === 'thing' ? 0 : 1),
  },
  {
    title: 'Terms',
    count: countThings('term'),
    holds: (change) => isAbout(change, 'term'),
    rank: (change) => (change.kind === 'thing' ? 0 : 1),
  },
  {
    title: 'Running text',
    count: countChanges('text'),
    holds: ({ kind }) => kind === 'text',
    rank: (change) => (change.kind === 'text' ? -change.added - change.removed : 0),
  },
  {
    title: 'New links to look at',
    count: countChanges('new link'),
    holds: ({ kind }) => kind === 'link',
  },
  {
    title: 'Vocabulary',
    count: countThings('value of the vocabulary', 'values of the vocabulary'),
    holds: (change) => isAbout(change, 'value'),
    rank: (change) => (change.kind === 'thing' ? 0 : 1),
  },
  {
    title: 'Words for the search',
    count: (changes) => `words for the search in ${plural(changes.length, 'place')}`,
    holds: ({ kind }) => kind === 'synonyms' || kind === 'keywords',
    rank: ({ kind }) => (kind === 'synonyms' ? 0 : 1),
    unfolded: 3,
  },
];

/** What changed by the most important of its fields, then what is gone, what is new, and other fields. */
function rankByFields(fields: readonly string[]): (change: Change) => number {
  const rank = ({ field }: FieldChange) => {
    const place = fields.indexOf(field.split('.')[0] ?? '');
    return place === -1 ? fields.length + 2 : place < 2 ? place : place + 2;
  };
  return (change) => {
    if ('how' in change && change.how === 'removed') return 2;
    if ('how' in change && change.how === 'added') return 3;
    return 'fields' in change ? Math.min(...change.fields.map(rank)) : 0;
  };
}
