import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../tests/fixtures/pageOf.ts';
import type { Fragment, MarkedText } from '../engine/pageText.ts';
import { planQuery } from '../query/planQuery.ts';
import type { RecordType } from '../searchRecord.ts';
import { makeThesaurus } from '../thesaurus.ts';
import { isAuthorOf, isNameOf, viewHit } from './hitView.ts';

const THESAURUS = makeThesaurus([
  ['base model', 'pretrained model'],
  ['reward', 'feedback'],
]);

const PAPER: Fragment = {
  url: '/survey/papers/limit/',
  ...pageOf(
    ['-type', 'zzall zzfsectiondebate.'],
    ['-lead', 'Training selects among answers.'],
    ['problem', 'Does training help the pretrained model?'],
    ['findings', 'Feedback adds nothing.'],
    ['-title', 'The Limit of Training.'],
    ['-names', 'Limit, Boundary of RLVR, 2504.13837.'],
    ['-authors', 'Ada Lovelace, Alan Turing, Kurt Gödel, Emmy Noether.'],
    ['-exact', 'limit boundary-of-rlvr zzbyadalovelace zzbyalanturing limit-of-it.'],
  ),
  meta: {
    title: 'The Limit of Training',
    authors: 'Ada Lovelace, Alan Turing, Kurt Gödel, Emmy Noether',
    year: '2025',
    section: 'debate',
  },
};

const QUESTION: Fragment = {
  url: '/survey/questions/boundary/',
  ...pageOf(
    ['-lead', 'It matters.'],
    ['sharpens', 'It sharpens: Training selects.'],
    ['-title', 'Is it new?'],
  ),
  meta: { title: 'Is it new?', section: 'debate' },
};

const TERM: Fragment = {
  url: '/survey/glossary/#grpo',
  ...pageOf(['-lead', 'An algorithm.'], ['grpo', 'It compares answers.'], ['-title', 'GRPO.']),
  meta: { title: 'GRPO' },
};

describe('a result', () => {
  test('shows title, beginning and passages, with the words of the query and those that mean the same marked', () => {
    const view = viewOf(PAPER, 'paper', 'training rewards');
    expect(show(view.title)).toBe('The Limit of [Training]');
    expect(show(view.lead)).toBe('[Training] selects among answers.');
    expect(view.passages.map(({ label, text }) => `${label}: ${show(text)}`)).toEqual([
      'Problem: Does [training] help the pretrained model?',
      'Findings: [Feedback] adds nothing.',
    ]);
  });

  test('marks no words that mean something else', () => {
    const view = viewOf(PAPER, 'paper', 'base model');
    expect(view.passages.map(({ text }) => show(text))).toEqual([
      'Does training help the [pretrained model]?',
    ]);
    expect(show(view.lead)).toBe('Training selects among answers.');
  });

  test('says which words of the query its page does not hold', () => {
    const hit = { holds: [true, false, false, false], locations: [] };
    expect(viewHit(hit, 'paper', PAPER, contextOf('training of large models')).missing).toEqual([
      'large',
      'models',
    ]);
    expect(viewOf(PAPER, 'paper', 'training').missing).toEqual([]);
  });

  test.each([
    [
      'joined by hyphens where they are typed in one piece',
      'entropy Qwen2-Math',
      [true, false, false],
      ['qwen2-math'],
    ],
    [
      'each on its own where they are typed apart',
      'entropy deep seek',
      [true, false, false],
      ['deep', 'seek'],
    ],
    [
      'not where the page holds a part of what is typed in one piece',
      'entropy deep-seek',
      [true, false, true],
      [],
    ],
    [
      'not where the page holds the first part of what is typed in one piece',
      'deep-seek math',
      [true, false, false],
      ['math'],
    ],
    ['without function words', 'entropy of the reward', [true, false, false, false], ['reward']],
    ['up to three', 'entropy deep seek math', [true, false, false, false], ['deep', 'seek', 'math']],
    [
      'not at all where there are more than three',
      'entropy deep seek math zero',
      [true, false, false, false, false],
      [],
    ],
    [
      'with what is typed in one piece as one of three',
      'deep seek r1-zero-math',
      [false, false, false, false, false],
      ['deep', 'seek', 'r1-zero-math'],
    ],
  ])('names the missing words %s', (_name, query, holds, missing) => {
    expect(viewHit({ holds, locations: [] }, 'paper', PAPER, contextOf(query)).missing).toEqual(missing);
  });

  test('belongs to the section of its page', () => {
    expect(viewOf(PAPER, 'paper', 'training').section).toBe('debate');
    expect(viewOf(TERM, 'term', 'answers').section).toBeUndefined();
  });
});

describe('the line below the title says', () => {
  test.each([
    [
      'who wrote a paper, when, and in which section it stands',
      PAPER,
      'paper',
      'Ada Lovelace et al. · 2025 · Debate',
    ],
    [
      'all authors of a paper that has one',
      { ...PAPER, meta: { ...PAPER.meta, authors: 'Ada Lovelace' } },
      'paper',
      'Ada Lovelace · 2025 · Debate',
    ],
    ['what an open question is', QUESTION, 'question', 'Open question · Debate'],
    ['what a term is', TERM, 'term', 'Term'],
    ['what a section is', { ...TERM, meta: { section: 'debate' } }, 'section', 'Section'],
    [
      'what a topic is',
      { ...TERM, meta: { section: 'debate', isTopic: 'yes' } },
      'section',
      'Topic · Debate',
    ],
    [
      'nothing of a section that is not known',
      { ...QUESTION, meta: { section: 'gone' } },
      'question',
      'Open question',
    ],
  ] as const)('%s', (_name, page, type, byline) => {
    expect(show(viewOf(page as Fragment, type, 'nothing').byline)).toBe(byline);
  });

  test.each([
    ['turing', 'Ada Lovelace, [Alan Turing] et al. · 2025 · Debate'],
    ['Lovelace', '[Ada Lovelace] et al. · 2025 · Debate'],
    ['godel noether', 'Ada Lovelace, [Kurt Gödel], [Emmy Noether] et al. · 2025 · Debate'],
    ['turing gödel noether', 'Ada Lovelace, [Alan Turing], [Kurt Gödel] et al. · 2025 · Debate'],
  ])('which authors the query names: %s', (query, byline) => {
    expect(show(viewOf(PAPER, 'paper', query).byline)).toBe(byline);
  });

  test('no author whose name is only like a word that says nothing', () => {
    const page = { ...PAPER, meta: { ...PAPER.meta, authors: 'Ada Lovelace, Will May' } };
    expect(show(viewOf(page, 'paper', 'it may help').byline)).toBe('Ada Lovelace et al. · 2025 · Debate');
  });

  test('all authors where none is left out', () => {
    const two = { ...PAPER, meta: { ...PAPER.meta, authors: 'Ada Lovelace, Alan Turing' } };
    expect(show(viewOf(two, 'paper', 'turing').byline)).toBe('Ada Lovelace, [Alan Turing] · 2025 · Debate');
  });
});

describe('the address of a result', () => {
  test('is the page, or the anchor of a passage, and names what was found for the page to mark', () => {
    const view = viewOf(PAPER, 'paper', 'training rewards');
    expect(view.address).toBe('/survey/papers/limit/?find=training&find=feedback');
    expect(view.passages.map(({ address }) => address)).toEqual([
      '/survey/papers/limit/?find=training&find=feedback#problem',
      '/survey/papers/limit/?find=training&find=feedback#findings',
    ]);
  });

  test('names a phrase as one, without the signs around it', () => {
    expect(viewOf(PAPER, 'paper', 'base model').address).toBe('/survey/papers/limit/?find=pretrained+model');
    const quoted = { ...PAPER, ...pageOf(['-lead', 'It is “[C++]-like,” & more.']) };
    const hit = { holds: [true], locations: [2] };
    expect(viewHit(hit, 'paper', quoted, contextOf('x')).address).toBe(
      `/survey/papers/limit/?${new URLSearchParams({ find: 'c++]-like' })}`,
    );
  });

  test('names a word with its digits, wherever they stand in it', () => {
    const page = { ...PAPER, ...pageOf(['-lead', 'An 8B model, (2x) faster on MATH-500.']) };
    const hit = { holds: [true], locations: [1, 3, 6] };
    expect(viewHit(hit, 'paper', page, contextOf('x')).address).toBe(
      '/survey/papers/limit/?find=8b&find=2x&find=math-500',
    );
  });

  test('names no word that is a sign only', () => {
    const page = { ...PAPER, ...pageOf(['-lead', 'Search & learning.']) };
    const hit = { holds: [true], locations: [1, 2] };
    expect(viewHit(hit, 'paper', page, contextOf('x')).address).toBe('/survey/papers/limit/?find=learning');
    expect(viewHit({ ...hit, locations: [1] }, 'paper', page, contextOf('x')).address).toBe(
      '/survey/papers/limit/',
    );
  });

  test('is the page alone where nothing is marked', () => {
    expect(viewOf(PAPER, 'paper', 'unseen').address).toBe('/survey/papers/limit/');
  });

  test('keeps the anchor of a term', () => {
    const view = viewOf(TERM, 'term', 'algorithm answers');
    expect(view.address).toBe('/survey/glossary/?find=algorithm&find=answers#grpo');
    expect(view.passages.map(({ address }) => address)).toEqual([
      '/survey/glossary/?find=algorithm&find=answers#grpo',
    ]);
    expect(viewOf(TERM, 'term', 'unseen').address).toBe('/survey/glossary/#grpo');
  });

  test('stays short, however much was found', () => {
    const words = Array.from({ length: 40 }, (_, place) => `word${place} and`);
    const long = { ...PAPER, ...pageOf(['-lead', words.join(' ')]) };
    const locations = words.map((_, place) => 2 * place);
    const { address } = viewHit({ holds: [true], locations }, 'paper', long, contextOf('word'));
    expect(new URL(address, 'https://example.org').searchParams.getAll('find')).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((place) => `word${place}`),
    );
  });
});

describe('a query goes straight to a page', () => {
  test.each([
    'The Limit of Training',
    'the limit of training.',
    'boundary of rlvr',
    'Boundary-of-RLVR',
    '  BoundaryOfRLVR ',
    'Limit of it',
    'Limit',
    'LIMIT',
  ])('that it names: %s', (query) => {
    expect(isNameOf(query, PAPER)).toBe(true);
  });

  test.each([
    'Limit of Training',
    'limits',
    '/survey/papers/limit/',
    'boundary',
    'rlvr',
    'of',
    '2504',
    'Ada Lovelace',
    'papers',
    '',
  ])('but not to one that it only describes: %s', (query) => {
    expect(isNameOf(query, PAPER)).toBe(false);
  });

  test.each([
    ['Rewards', false],
    ['Policies', false],
    ['and Entropy', false],
    ['Rewards, Policies', false],
    ['Rewards, Policies, and Entropy', true],
    ['rewards policies and entropy', true],
  ])('and not to one of whose title it is a part between commas: %s', (query, is) => {
    const title = 'Rewards, Policies, and Entropy';
    const page = { ...PAPER, ...pageOf(['-title', title], ['-names', `RPE, ${title}.`]), meta: { title } };
    expect(isNameOf(query, page)).toBe(is);
  });

  test('whose title is its only name', () => {
    expect(isNameOf('is it new', QUESTION)).toBe(true);
    expect(isNameOf('', QUESTION)).toBe(false);
  });

  test.each([
    ['Alan Turing', true],
    ['kurt godel', true],
    ['Turing', false],
    ['Ada Lovelace, Alan Turing', false],
    ['', false],
  ])('or by the full name of an author: %s', (query, is) => {
    expect(isAuthorOf(query, PAPER)).toBe(is);
  });

  test('and nobody is the author of a page without authors', () => {
    expect(isAuthorOf('', QUESTION)).toBe(false);
    expect(isAuthorOf('Ada Lovelace', QUESTION)).toBe(false);
  });
});

/** What a result shows for a query whose words were found wherever they stand on the page. */
function viewOf(page: Fragment, type: RecordType, query: string) {
  const context = contextOf(query);
  const words = context.plan.words.map(({ text }) => text);
  const locations = page.content
    .split(' ')
    .flatMap((word, place) => (words.includes(word.toLowerCase().replace(/\W$/, '')) ? [place] : []));
  return viewHit({ holds: words.map(() => true), locations }, type, page, context);
}

const contextOf = (query: string) => ({
  plan: planQuery(query, { thesaurus: THESAURUS, common: [] }),
  thesaurus: THESAURUS,
  sections: { debate: 'Debate' },
});

const show = (text: MarkedText) => text.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
