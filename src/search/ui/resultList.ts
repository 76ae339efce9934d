import { makeElement } from '../../site/makeElement.ts';
import type { MarkedText } from '../engine/pageText.ts';
import type { RecordType } from '../searchRecord.ts';
import type { HitView } from './hitView.ts';

/** What the types are called in numbers. */
const TYPE_NAMES: Record<RecordType, [one: string, many: string]> = {
  paper: ['paper', 'papers'],
  question: ['question', 'questions'],
  term: ['term', 'terms'],
  section: ['section or topic', 'sections and topics'],
};

/** Says how many results of a type there are: "1 paper", "12 papers". */
export const countType = (type: RecordType, count: number): string =>
  `${count} ${TYPE_NAMES[type][count === 1 ? 0 : 1]}`;

/** Says how many results there are: "12 papers, 1 question and 2 terms". */
export function countFound(groups: readonly { type: RecordType; results: readonly unknown[] }[]): string {
  const counts = groups.map(({ type, results }) => countType(type, results.length));
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(counts).replace(/, and /, ' and ');
}

/** A result, or that it could not be loaded. */
export type ShownHit = HitView | 'not loaded';

/** The results of one type under their heading. */
export function groupElement(
  type: RecordType,
  count: number,
  hits: readonly HTMLElement[],
  level: 'h2' | 'h3',
  more?: HTMLElement,
): HTMLElement {
  const [, name] = TYPE_NAMES[type];
  const heading = makeElement(
    level,
    {},
    `${name.charAt(0).toUpperCase()}${name.slice(1)} `,
    makeElement('span', { class: 'count' }, String(count)),
  );
  return makeElement(
    'section',
    { class: 'found', 'data-type': type },
    heading,
    makeElement('ol', {}, ...hits),
    more,
  );
}

/** The place of a result that is still to be read. */
export const pendingElement = (): HTMLElement =>
  makeElement('li', { class: 'hit pending', 'aria-busy': 'true' });

/** One result. */
export function hitElement(hit: ShownHit): HTMLElement {
  if (hit === 'not loaded')
    return makeElement('li', { class: 'hit not-loaded' }, 'This result could not be loaded. ', retryButton());
  const { address, section, title, byline, lead, passages, missing } = hit;
  return makeElement(
    'li',
    { class: 'hit', 'data-section': section },
    makeElement('a', { class: 'hit-title', href: address }, ...marked(title)),
    makeElement('p', { class: 'hit-byline' }, ...marked(byline)),
    makeElement('p', { class: 'hit-lead' }, ...marked(lead)),
    passages.length > 0 &&
      makeElement(
        'ul',
        { class: 'hit-passages' },
        ...passages.map(({ label, address, text }) =>
          makeElement(
            'li',
            {},
            makeElement('a', { href: address }, makeElement('b', {}, label), ' ', ...marked(text)),
          ),
        ),
      ),
    missing.length > 0 && makeElement('p', { class: 'hit-missing' }, 'Not here: ', missing.join(', ')),
  );
}

/** A button that searches again. */
export const retryButton = (): HTMLElement =>
  makeElement('button', { type: 'button', 'data-retry': true }, 'Try again');

const marked = (text: MarkedText) =>
  text.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
