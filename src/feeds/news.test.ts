import { describe, expect, test } from 'vitest';
import { makeSurvey, type PaperSketch } from '../../tests/fixtures/makeSurvey.ts';
import { type NewsItem, news, ofQuestion, ofSection, ofSurvey } from './news.ts';

const evidence = {
  question: 'extends',
  position: 'yes',
  strength: 'direct',
  finding: 'It did.',
  conditions: 'k = 1',
};
const ONE: PaperSketch = { slug: 'one', added: '2026-01-02', evidence: [evidence] };
const AGENT: PaperSketch = { slug: 'agent', section: 'agents', added: '2026-01-03', evidence: [evidence] };

const newsOf = (...papers: PaperSketch[]) => news(makeSurvey(papers), []);
const told = (items: readonly NewsItem[]) => items.map(({ date, title }) => `${date} ${title}`);
const idAt = (items: readonly NewsItem[], address: string) =>
  items.find((item) => item.address === address)?.id;

test('a new entry says what was found; what it brings to a question is an item of its own', () => {
  expect(newsOf(ONE)).toMatchObject([
    {
      kind: 'new-evidence',
      date: '2026-01-02',
      address: '/questions/extends/#one',
      title: 'New evidence: one on “Extends?”',
      summary: '“Yes” (direct). It did. Conditions: k = 1',
      withEntry: true,
    },
    {
      kind: 'new-entry',
      date: '2026-01-02',
      address: '/papers/one/',
      title: 'New entry: one',
      summary: 'It works.',
      withEntry: false,
    },
  ]);
});

test('assumptions are never called evidence', () => {
  const assumed = { ...ONE, evidence: [{ ...evidence, strength: 'assumption' }] };
  expect(told(newsOf(assumed))).toContain('2026-01-02 New assumption: one on “Extends?”');
  const later = { date: '2026-02-01', question: 'extends', evidence: 'added', what: 'It was overlooked.' };
  expect(told(newsOf({ ...assumed, corrections: [later] }))).toEqual([
    '2026-02-01 New assumption: one on “Extends?”',
    '2026-01-02 New entry: one',
  ]);
});

describe('a correction', () => {
  const correction = (date: string, more: object = {}) => ({ date, what: `Mended on ${date}.`, ...more });
  const on = (date: string, became?: string) =>
    correction(date, { question: 'extends', ...(became ? { evidence: became } : {}) });
  const corrected = (...corrections: object[]) => newsOf({ ...ONE, corrections });

  test('of an entry stands at its own address, with its words', () => {
    expect(corrected(correction('2026-02-01'))[0]).toMatchObject({
      kind: 'correction',
      address: '/papers/one/#correction-2026-02-01',
      title: 'Correction: one',
      summary: 'Mended on 2026-02-01.',
      questions: [],
    });
  });

  test('of evidence names the question', () => {
    expect(told(corrected(on('2026-02-01')))).toEqual([
      '2026-02-01 Changed evidence: one on “Extends?”',
      '2026-01-02 New evidence: one on “Extends?”',
      '2026-01-02 New entry: one',
    ]);
  });

  test('that says that evidence came later is the only one to call it new', () => {
    expect(told(corrected(on('2026-02-01', 'added'), on('2026-02-03')))).toEqual([
      '2026-02-03 Changed evidence: one on “Extends?”',
      '2026-02-01 New evidence: one on “Extends?”',
      '2026-01-02 New entry: one',
    ]);
  });

  test('that withdraws evidence is told though the evidence is gone', () => {
    const items = newsOf({
      ...ONE,
      evidence: [],
      corrections: [on('2026-02-01'), on('2026-02-03', 'withdrawn')],
    });
    expect(told(items)).toEqual([
      '2026-02-03 Withdrawn evidence: one on “Extends?”',
      '2026-02-01 Changed evidence: one on “Extends?”',
      '2026-01-02 New entry: one',
    ]);
    expect(items.map(({ evidence: now }) => now)).toEqual([undefined, undefined, undefined]);
  });

  test('shows where the evidence stands only if no later one is about it', () => {
    const items = corrected(on('2026-02-03'), on('2026-02-01'), correction('2026-02-05'));
    expect(items.map(({ date, evidence: now }) => [date, now?.position.label]).slice(0, 3)).toEqual([
      ['2026-02-05', undefined],
      ['2026-02-03', 'Yes'],
      ['2026-02-01', undefined],
    ]);
  });

  test('adds an item and leaves the others as they are', () => {
    const without = corrected(on('2026-02-01'));
    const more = corrected(on('2026-02-01'), correction('2026-02-01'));
    expect(more).toHaveLength(without.length + 1);
    expect(more.map(({ id }) => id)).toEqual(expect.arrayContaining(without.map(({ id }) => id)));
    expect(new Set(more.map(({ id }) => id)).size).toBe(more.length);
  });
});

describe('an id', () => {
  const paper = { ...ONE, corrections: [{ date: '2026-02-01', question: 'extends', what: 'Misread.' }] };
  const ids = (items: readonly NewsItem[]) => items.map(({ id }) => id).sort();

  test('stays when titles and texts change', () => {
    const reworded = {
      ...paper,
      title: 'Another title',
      shortTitle: 'Another',
      takeaway: 'It works well.',
      evidence: [{ ...evidence, finding: 'It did so.', position: 'no', strength: 'indirect' }],
      corrections: [{ date: '2026-02-01', question: 'extends', what: 'It was misread.' }],
    };
    expect(ids(newsOf(reworded))).toEqual(ids(newsOf(paper)));
  });

  test('stays when another section takes the paper', () => {
    expect(ids(newsOf({ ...paper, section: 'agents' }))).toEqual(ids(newsOf(paper)));
  });

  test('stays when the paper is renamed, for all that is told of it', () => {
    const redirects = [
      { from: '/papers/one/', to: '/papers/uno/' },
      { from: '/questions/extends/#one', to: '/questions/extends/#uno' },
    ];
    const renamed = news(makeSurvey([{ ...paper, slug: 'uno' }]), redirects);
    expect(ids(renamed)).toEqual(ids(newsOf(paper)));
    expect(ids(newsOf({ ...paper, slug: 'uno' }))).not.toEqual(ids(newsOf(paper)));
  });

  test('is another one in another survey', () => {
    const survey = makeSurvey([paper]);
    const other = {
      ...survey,
      site: { ...survey.site, feedNamespace: '00000000-0000-4000-8000-000000000000' },
    };
    expect(idAt(news(other, []), '/papers/one/')).not.toBe(idAt(news(survey, []), '/papers/one/'));
  });
});

describe('what is told where', () => {
  const survey = makeSurvey([ONE, AGENT]);
  const items = news(survey, []);
  const [debate, agents] = survey.sections;
  const [question] = survey.questions;
  if (!debate || !agents || !question) throw new Error('The survey is too small.');

  test('in the survey, an entry once', () => {
    expect(told(ofSurvey(items))).toEqual(['2026-01-03 New entry: agent', '2026-01-02 New entry: one']);
  });

  test('in a section, its entries, and what others bring to its questions', () => {
    expect(told(ofSection(items, debate))).toEqual([
      '2026-01-03 New evidence: agent on “Extends?”',
      '2026-01-02 New entry: one',
    ]);
    expect(told(ofSection(items, agents))).toEqual(['2026-01-03 New entry: agent']);
  });

  test('on a question, each piece of evidence', () => {
    expect(told(ofQuestion(items, question))).toEqual([
      '2026-01-03 New evidence: agent on “Extends?”',
      '2026-01-02 New evidence: one on “Extends?”',
    ]);
  });
});

test('within a day what was withdrawn and changed comes before what is new', () => {
  const day = '2026-01-02';
  const items = newsOf({
    ...ONE,
    corrections: [
      { date: day, what: 'A.' },
      { date: day, question: 'extends', what: 'B.' },
    ],
  });
  expect(items.map(({ kind }) => kind)).toEqual([
    'changed-evidence',
    'new-evidence',
    'correction',
    'new-entry',
  ]);
});
