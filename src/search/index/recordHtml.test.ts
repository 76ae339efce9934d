import { describe, expect, test } from 'vitest';
import { EVERY, filterWord, typeWord } from '../madeUpWords.ts';
import { FIELD_WEIGHTS, type SearchRecord } from '../searchRecord.ts';
import { recordHtml } from './recordHtml.ts';

const PAPER: SearchRecord = {
  type: 'paper',
  address: '/papers/limit/',
  fields: { title: 'The Limit', names: 'Limit, 2504.13837', authors: 'Ada Lovelace, Alan Turing', tags: '' },
  filters: { section: ['debate'], topic: ['boundary', 'base-model'], domain: [] },
  shown: { authors: 'Ada Lovelace, Alan Turing', year: '2025', section: 'debate' },
  date: '2025-04-18',
  parts: [
    { text: 'It selects.', weight: 3 },
    { anchor: 'problem', text: 'Does it help?' },
    { anchor: 'limits', text: '' },
    { anchor: 'on-boundary', text: 'It does not.', weight: 2 },
  ],
};

test('a record is read as its text and then its fields, each at an anchor and with its weight', () => {
  expect(blocksOf(recordHtml(PAPER))).toEqual([
    ['-type', 1, 'zzall zzfsectiondebate zzftopicboundary zzftopicbasemodel'],
    ['-lead', 3, 'It selects.'],
    ['problem', 1, 'Does it help?'],
    ['on-boundary', 2, 'It does not.'],
    ['-title', FIELD_WEIGHTS.title, 'The Limit'],
    ['-names', FIELD_WEIGHTS.names, 'Limit, 2504.13837'],
    ['-authors', FIELD_WEIGHTS.authors, 'Ada Lovelace, Alan Turing'],
  ]);
});

test('every field that is searched is written', () => {
  const names = Object.keys(FIELD_WEIGHTS);
  const fields = Object.fromEntries(names.map((name) => [name, `of ${name}`]));
  const html = recordHtml({ ...PAPER, fields: { ...PAPER.fields, ...fields }, parts: [] });
  expect(
    blocksOf(html)
      .slice(1)
      .map(([anchor, , text]) => [anchor, text]),
  ).toEqual(names.map((name) => [`-${name}`, `of ${name}`]));
});

test('a result can show title, authors, year and section, and is sorted by its date', () => {
  expect(marksOf(recordHtml(PAPER))).toEqual([
    'meta title: The Limit',
    'meta authors: Ada Lovelace, Alan Turing',
    'meta year: 2025',
    'meta section: debate',
    'sort date: 2025-04-18',
  ]);
});

describe('a record is found by one word', () => {
  const wordsOf = (change: Partial<SearchRecord>) => {
    const [[anchor, , text] = []] = blocksOf(recordHtml({ ...PAPER, filters: {}, ...change }));
    expect(anchor).toBe('-type');
    return `${text}`.split(' ');
  };

  test('that every record holds', () => {
    expect(wordsOf({})).toEqual([EVERY]);
  });

  test.each(['question', 'term', 'section'] as const)('for its type: %s', (type) => {
    expect(wordsOf({ type })).toEqual([EVERY, typeWord(type)]);
  });

  test('for each value of each filter', () => {
    expect(
      wordsOf({ filters: { year: ['2025'], benchmark: ['math-500', 'aime-2024'], domain: [] } }),
    ).toEqual([
      EVERY,
      filterWord('year', '2025'),
      filterWord('benchmark', 'math-500'),
      filterWord('benchmark', 'aime-2024'),
    ]);
  });

  test('for a value, whatever signs are in it', () => {
    expect(wordsOf({ filters: { kind: ['<b>a & "b"</b>'] } })).toEqual([EVERY, 'zzfkindbabb']);
  });
});

test('nobody searches what only results show', () => {
  const texts = blocksOf(
    recordHtml({ ...PAPER, shown: { year: '1999', section: 'unseen', isTopic: 'yes' } }),
  );
  expect(texts.map(([, , text]) => text).join(' ')).not.toMatch(/1999|unseen|yes/);
});

test('a record without authors, date and values has none of them', () => {
  const term: SearchRecord = {
    type: 'term',
    address: '/glossary/#grpo',
    fields: { title: 'GRPO' },
    filters: {},
    shown: {},
    parts: [{ text: 'An algorithm.' }],
  };
  const html = recordHtml(term);
  expect(marksOf(html)).toEqual(['meta title: GRPO']);
  expect(blocksOf(html)).toEqual([
    ['-type', 1, `${EVERY} ${typeWord('term')}`],
    ['-lead', 1, 'An algorithm.'],
    ['-title', FIELD_WEIGHTS.title, 'GRPO'],
  ]);
});

test('a passage without an anchor goes on with the one before', () => {
  const parts = [{ text: 'a' }, { anchor: 'b', text: 'b' }, { text: 'c' }];
  expect(blocksOf(recordHtml({ ...PAPER, parts })).slice(1, 4)).toEqual([
    ['-lead', 1, 'a'],
    ['b', 1, 'b'],
    [undefined, 1, 'c'],
  ]);
});

describe('signs of HTML are read as text', () => {
  const signs = 'a < b & "c" > <i id="d"></i> &lt;';

  test.each([
    ['in a passage', { parts: [{ text: signs }] }],
    ['in a field', { fields: { title: 'A', names: signs } }],
    ['in a title', { fields: { title: signs } }],
    ['in authors', { shown: { authors: signs } }],
    ['in a section', { shown: { section: signs } }],
  ])('%s', (_name, change) => {
    const html = recordHtml({ ...PAPER, ...change });
    expect([...blocksOf(html).map(([, , text]) => text), ...marksOf(html)].join('\n')).toContain(signs);
    expect(html).not.toContain(signs);
    expect(html).not.toContain('id="d"');
  });
});

/** Each stretch of text, its blanks as HTML reads them, with the anchor that stands before it and what it weighs. */
const blocksOf = (html: string) =>
  [...html.matchAll(/(?:<i id="([^"]*)"><\/i>)?<div data-pagefind-weight="([\d.]+)">([^<]*)<\/div>/g)].map(
    ([, anchor, weight, text = '']) => [anchor, Number(weight), decode(text).replace(/\s+/g, ' ')],
  );

const marksOf = (html: string) =>
  [...html.matchAll(/<span data-pagefind-(\w+)="(\w+)\[data-value\]" data-value="([^"]*)"><\/span>/g)].map(
    ([, what, name, value = '']) => `${what} ${name}: ${decode(value)}`,
  );

const decode = (text: string) =>
  text.replace(/&lt;|&#(\d+);/g, (_, code = '60') => String.fromCharCode(Number(code)));
