import { makeElement } from '../../site/makeElement.ts';
import type { SearchFailure } from '../engine/SearchProblem.ts';
import type { Found } from '../engine/searchSurvey.ts';
import type { StartingPoint } from '../query/nearestPoints.ts';
import { retryButton } from './resultList.ts';

const WHY: Record<SearchFailure, string> = {
  offline: 'The search index could not be reached; the device may be offline.',
  missing:
    'The search index could not be loaded; a part of it is missing. It is made when the site is built.',
  blocked: 'This browser does not let the page run WebAssembly, which the search needs.',
};

/** Why the search does not work, and where to go on without it. */
export function problemElement(failure: SearchFailure, root: string): HTMLElement {
  return makeElement(
    'div',
    { class: 'search-note', role: 'alert' },
    makeElement('p', {}, `${WHY[failure]} `, failure !== 'blocked' && retryButton()),
    makeElement(
      'p',
      {},
      'Without it: ',
      link(`${root}papers/`, 'all papers with filters'),
      ', ',
      link(`${root}questions/`, 'the open questions'),
      ', ',
      link(`${root}glossary/`, 'the glossary'),
      ', ',
      link(`${root}browse/author/`, 'all authors'),
      '.',
    ),
  );
}

/** What was looked for instead of misspelled words, and what the survey does not hold; nothing where all was found. */
export function correctionElement({ answer, arxivId, groups }: Found): HTMLElement | undefined {
  const { corrections, unknown } = answer;
  if (arxivId) return undefined;
  if (corrections.length + unknown.length === 0 || groups.length === 0) return undefined;
  return makeElement(
    'p',
    { class: 'search-note' },
    ...(corrections.length > 0
      ? [
          'Results for ',
          makeElement('strong', {}, answer.plan.words.map(({ text }) => text).join(' ')),
          '. No entry holds ',
          ...listed(corrections.map(({ typed }) => typed)),
          '. ',
        ]
      : []),
    ...(unknown.length > 0 ? ['Not in the survey: ', ...listed(unknown), '.'] : []),
  );
}

/** That nothing was found, and the nearest questions and topics. */
export function nothingElement(
  { answer, arxivId, anyUnfiltered }: Found,
  query: string,
  points: readonly StartingPoint[],
  root: string,
  level: 'h2' | 'h3',
): HTMLElement {
  const why = arxivId
    ? [
        `The survey has no entry for arXiv ${arxivId}: `,
        link(`${root}about/#selection`, 'how papers were chosen'),
        '.',
      ]
    : anyUnfiltered
      ? [
          'No result for ',
          quoted(query),
          ' has all of the chosen filters. ',
          makeElement('button', { type: 'button', 'data-clear': true }, 'Clear all filters'),
        ]
      : answer.plan.words.length === 0
        ? ['Type a word: ', quoted(query), ' holds no letters and no digits.']
        : ['No entry holds ', quoted(query), ' or anything like it.'];
  const list = (kind: StartingPoint['kind'], title: string) => {
    const own = points.filter((point) => point.kind === kind);
    return (
      own.length > 0 &&
      makeElement(
        'div',
        {},
        makeElement(level, {}, title),
        makeElement(
          'ul',
          {},
          ...own.map((point) => makeElement('li', {}, link(`${root}${point.address.slice(1)}`, point.title))),
        ),
      )
    );
  };
  return makeElement(
    'div',
    { class: 'search-note nothing' },
    makeElement('p', {}, ...why),
    !anyUnfiltered && list('question', 'Questions to start from'),
    !anyUnfiltered && list('topic', 'Topics to start from'),
  );
}

/** The last searches of this device, and what one can type. */
export function startElement(recent: readonly string[], root: string, level: 'h2' | 'h3'): HTMLElement {
  return makeElement(
    'div',
    { class: 'search-note' },
    recent.length > 0 &&
      makeElement(
        'div',
        { class: 'recent' },
        makeElement(level, {}, 'Last searches on this device'),
        makeElement(
          'ul',
          {},
          ...recent.map((query) =>
            makeElement('li', {}, link(`${root}search/?${new URLSearchParams({ q: query })}`, query)),
          ),
        ),
        makeElement('button', { type: 'button', 'data-forget': true }, 'Clear recent searches'),
      ),
    makeElement(
      'p',
      {},
      'A question, method, benchmark, author, arXiv id or address. Words of the same meaning are found too.',
    ),
  );
}

const link = (href: string, text: string) => makeElement('a', { href }, text);
/** Long queries are shown by their beginning. */
const quoted = (text: string) => makeElement('q', {}, text.length > 80 ? `${text.slice(0, 80)}…` : text);
const listed = (words: readonly string[]) =>
  words.flatMap((word, index) => [index > 0 ? ', ' : '', quoted(word)]);
