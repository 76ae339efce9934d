import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../../tests/fixtures/oddQueries.ts';
import { stemOf, wordsOf } from '../fold.ts';
import { authorWord, groupWord } from '../madeUpWords.ts';
import { groupsIn, makeThesaurus, type Thesaurus } from '../thesaurus.ts';
import { type Answer, answerQuery, type IndexReader } from './answerQuery.ts';

const THESAURUS = makeThesaurus([
  ['concise', 'brevity'],
  ['process supervision', 'step reward'],
]);
const LANGUAGE = { thesaurus: THESAURUS, common: [] };

const SURVEY: Pages = {
  collapse: { text: 'Entropy collapse ends exploration in reinforcement learning' },
  length: { text: 'Brevity of answers: reinforcement learning with a penalty' },
  steps: { text: 'A step reward judges each step of reasoning' },
  midtraining: { text: 'Midtraining before reinforcement learning', authors: ['Ada Lovelace'] },
  reasoning: { text: 'Reasoning of small models: Lovelace revisited', authors: ['Alan Turing'] },
  shift: { text: 'Exploratory policies under distribution shift' },
};

describe('a query finds', () => {
  test.each([
    ['the page that holds its word', 'entropy', ['collapse']],
    ['a word in another form', 'policy', ['shift']],
    ['a word of the same meaning', 'concise', ['length']],
    ['a phrase of the same meaning', 'process supervision', ['steps']],
    ['two of its words written as one', 'mid training', ['midtraining']],
    ['the papers of an author alone', 'ada lovelace', ['midtraining']],
    ['by its subject, whatever is said not to be', "doesn't entropy", ['collapse']],
    ['a word with an apostrophe', "entropy's", ['collapse']],
    ['by its subject, not by its function words', 'how does the entropy behave in it', ['collapse']],
  ])('%s', async (_name, query, ids) => {
    const answer = await ask(query);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.corrections).toEqual([]);
  });

  test('the page that holds most of it first', async () => {
    expect(idsOf(await ask('reinforcement learning with entropy'))[0]).toBe('collapse');
  });

  test('by its rarer words where most of a large survey holds the others', async () => {
    const common = ['learn', 'reinforcement'];
    const index = makeIndex(SURVEY);
    const answer = await answerQuery(
      'reinforcement learning with a penalty on entropy',
      { thesaurus: THESAURUS, common },
      index,
    );
    expect(idsOf(answer).sort()).toEqual(['collapse', 'length']);
  });

  test('nothing where it is empty', async () => {
    expect(await ask('')).toEqual({
      plan: { words: [], lookups: [] },
      ranked: [],
      corrections: [],
      unknown: [],
    });
  });
});

describe('a word that is still being typed', () => {
  test('finds what it may become', async () => {
    const answer = await ask('explor');
    expect(idsOf(answer).sort()).toEqual(['collapse', 'shift']);
    expect(answer).toMatchObject({ corrections: [], unknown: [] });
  });

  test('narrows what the words before it find', async () => {
    const answer = await ask('distribution expl');
    expect(idsOf(answer)[0]).toBe('shift');
    expect(answer.ranked[0]?.holds).toEqual([true, true]);
  });

  test('is not taken for a misspelled one', async () => {
    const answer = await ask('entrop');
    expect(idsOf(answer)).toEqual(['collapse']);
    expect(answer.corrections).toEqual([]);
  });

  test('stands for the four most frequent words that begin like it', async () => {
    const asked: string[] = [];
    const index = makeIndex({
      one: { text: 'explanation explicit exploration explosion exploitation' },
      two: { text: 'exploitation explosion exploration explicit' },
    });
    const find = (word: string) => {
      asked.push(word);
      return index.find(word);
    };
    await answerQuery('expl', LANGUAGE, { ...index, find });
    expect(new Set(asked)).toEqual(new Set(['expl', 'explicit', 'exploration', 'explosion', 'exploitation']));
  });

  test('is completed before the end of the query only where it is like no other word', async () => {
    const answer = await ask('distrib shift');
    expect(answer.ranked[0]).toMatchObject({ id: 'shift', holds: [true, true] });
    expect(answer).toMatchObject({ corrections: [], unknown: [] });
  });

  test('is completed before the end of the query only from five letters on', async () => {
    const completed = await ask('distr shift');
    expect(completed.ranked[0]).toMatchObject({ id: 'shift', holds: [true, true] });
    expect(completed.unknown).toEqual([]);
    const short = await ask('dist shift');
    expect(short.ranked[0]).toMatchObject({ id: 'shift', holds: [false, true] });
    expect(short.unknown).toEqual(['dist']);
  });

  test('is completed at the end of the query from three letters on', async () => {
    const answer = await ask('shift dis');
    expect(answer.ranked[0]).toMatchObject({ id: 'shift', holds: [true, true] });
    expect(answer.unknown).toEqual([]);
  });
});

describe('a misspelled word', () => {
  test.each([
    ['finds what it most likely means', 'entrpy', 'entrpy', 'entropy', 'collapse'],
    ['is corrected at the beginning of a query', 'entrpy collapse', 'entrpy', 'entropy', 'collapse'],
    ['is corrected at the end of a query', 'small reasonign', 'reasonign', 'reasoning', 'reasoning'],
    ['is corrected where its first two letters are swapped', 'netropy', 'netropy', 'entropy', 'collapse'],
    ['of four letters is corrected where two are swapped', 'setp', 'setp', 'step', 'steps'],
    ['is corrected to a word of the same meaning', 'brevitty', 'brevitty', 'brevity', 'length'],
  ])('%s', async (_name, query, typed, meant, first) => {
    const answer = await ask(query);
    expect(answer.corrections).toEqual([{ typed, meant }]);
    expect(answer.unknown).toEqual([]);
    expect(idsOf(answer)[0]).toBe(first);
  });

  test('is not corrected where another letter than the first was typed, but named', async () => {
    expect(await ask('xentropy collapse')).toMatchObject({ corrections: [], unknown: ['xentropy'] });
    expect(await ask('rntropy')).toMatchObject({ ranked: [], corrections: [], unknown: ['rntropy'] });
  });

  test('is corrected in the plan too, so that the right words are marked on a page', async () => {
    const { plan } = await ask('the entrpy collapse');
    expect(plan.words.map(({ text }) => text)).toEqual(['the', 'entropy', 'collapse']);
  });

  test('finds the synonyms of what it means', async () => {
    const answer = await ask('process supervison');
    expect(answer.corrections).toEqual([]);
    const other = await answerQuery(
      'procss supervision',
      LANGUAGE,
      makeIndex({ ...SURVEY, process: { text: 'A process' } }),
    );
    expect(other.corrections).toEqual([{ typed: 'procss', meant: 'process' }]);
    expect(idsOf(other)).toContain('steps');
  });

  test('is corrected before the end of the query, though a word begins like it', async () => {
    const answer = await ask('entrop collapse');
    expect(answer.corrections).toEqual([{ typed: 'entrop', meant: 'entropy' }]);
    expect(answer.ranked[0]).toMatchObject({ id: 'collapse', holds: [true, true] });
  });

  test('is corrected, and what most of a large survey holds still does not count', async () => {
    const language = { thesaurus: THESAURUS, common: ['learn'] };
    const { plan } = await answerQuery('entrpy collapse learning', language, makeIndex(SURVEY));
    expect(plan.words.filter(({ counts }) => counts).map(({ text }) => text)).toEqual([
      'entropy',
      'collapse',
    ]);
  });

  test('is corrected beside others, each on its own', async () => {
    const { corrections } = await ask('entrpy colapse explration');
    expect(corrections).toEqual([
      { typed: 'entrpy', meant: 'entropy' },
      { typed: 'colapse', meant: 'collapse' },
      { typed: 'explration', meant: 'exploration' },
    ]);
  });

  test('is corrected beside words that are written together, which stay together', async () => {
    const survey = { ...SURVEY, passk: { text: 'Passk and what it measures' } };
    const answer = await answerQuery('pass@k entrpy', LANGUAGE, makeIndex(survey));
    expect(answer.corrections).toEqual([{ typed: 'entrpy', meant: 'entropy' }]);
    expect(answer.plan.words.map(({ text, isAttached }) => [text, isAttached])).toEqual([
      ['pass', false],
      ['k', true],
      ['entropy', false],
    ]);
    expect(answer.plan.lookups).toContainEqual({ word: 'passk', from: 0, to: 2, as: 'joined' });
    expect(idsOf(answer).sort()).toEqual(['collapse', 'passk']);
  });

  test('is corrected though it is written together with another one', async () => {
    const { corrections, plan } = await ask('entrpy-collapse');
    expect(corrections).toEqual([{ typed: 'entrpy', meant: 'entropy' }]);
    expect(plan.lookups).toContainEqual({ word: 'entropycollapse', from: 0, to: 2, as: 'joined' });
  });

  test('is named once, however often it is typed, and corrected everywhere', async () => {
    const { corrections, plan } = await ask('entrpy of entrpy collapse');
    expect(corrections).toEqual([{ typed: 'entrpy', meant: 'entropy' }]);
    expect(plan.words.map(({ text }) => text)).toEqual(['entropy', 'of', 'entropy', 'collapse']);
  });

  test('is corrected while the last word is completed', async () => {
    const answer = await ask('entrpy coll');
    expect(answer.corrections).toEqual([{ typed: 'entrpy', meant: 'entropy' }]);
    expect(answer.ranked[0]).toMatchObject({ id: 'collapse', holds: [true, true] });
  });
});

describe('a word like nothing in the survey', () => {
  test('is named, and the rest of the query is answered', async () => {
    const answer = await ask('entropy xqzwv');
    expect(idsOf(answer)).toEqual(['collapse']);
    expect(answer).toMatchObject({ corrections: [], unknown: ['xqzwv'] });
  });

  test('is named once, however often it is typed', async () => {
    expect((await ask('xqzwv entropy XQZWV xqzwv')).unknown).toEqual(['xqzwv']);
  });

  test('alone finds nothing', async () => {
    expect(await ask('xqzwv')).toMatchObject({ ranked: [], corrections: [], unknown: ['xqzwv'] });
  });

  test.each(['whose entropy', "doesn't entropy collapse", 'entropy can’t collapse'])(
    'is not named where it is a function word: %s',
    async (query) => {
      expect((await ask(query)).unknown).toEqual([]);
    },
  );

  test('is named in any script', async () => {
    expect((await ask('强化学习 entropy')).unknown).toEqual(['强化学习']);
  });
});

describe('words are guessed', () => {
  test('only where one is missing, since lists of words have to be loaded', async () => {
    const events: string[] = [];
    await answerQuery('entropy collapse', LANGUAGE, watched(events), async () => void events.push('wait'));
    expect(events).toEqual([]);
  });

  test('only after the wait, once, with the lists of their first two letters', async () => {
    const events: string[] = [];
    await answerQuery('xqzwv entropy ywvut', LANGUAGE, watched(events), async () => void events.push('wait'));
    expect(events).toEqual(['wait', 'x', 'q', 'y', 'w']);
  });

  test('not at all where the wait is broken off, since the next letter was typed', async () => {
    const events: string[] = [];
    const next = new Error('typed on');
    await expect(answerQuery('xqzwv', LANGUAGE, watched(events), () => Promise.reject(next))).rejects.toBe(
      next,
    );
    expect(events).toEqual([]);
  });
});

test('each word is looked up once, though the query repeats it', async () => {
  const asked: string[] = [];
  const index = makeIndex(SURVEY);
  const find = (word: string) => {
    asked.push(word);
    return index.find(word);
  };
  await answerQuery('entropy entropy entropy', LANGUAGE, { ...index, find });
  expect(asked.filter((word) => word === 'entropy')).toEqual(['entropy']);
});

test('what goes wrong in the index is told', async () => {
  const failure = new Error('offline');
  const find = () => Promise.reject(failure);
  await expect(answerQuery('entropy', LANGUAGE, { ...makeIndex(SURVEY), find })).rejects.toBe(failure);
  const wordsWith = () => Promise.reject(failure);
  await expect(answerQuery('xqzwv', LANGUAGE, { ...makeIndex(SURVEY), wordsWith })).rejects.toBe(failure);
});

describe('an answer with at most 24 words comes to', () => {
  test.each(ODD_QUERIES)('%s', async (_name, query) => {
    const { plan, ranked, corrections, unknown } = await ask(query);
    expect(plan.words.length).toBeLessThanOrEqual(24);
    expect(corrections.length + unknown.length).toBeLessThanOrEqual(24);
    for (const { score, holds } of ranked) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(Infinity);
      expect(holds).toHaveLength(plan.words.length);
    }
  });

  test('the word between emoji', async () => {
    expect(idsOf(await ask('🚀entropy🔥'))).toEqual(['collapse']);
  });

  test('the words between the signs of HTML and regular expressions', async () => {
    expect(idsOf(await ask('<i>entropy</i> (collapse[.*'))[0]).toBe('collapse');
  });
});

/** Pages of a survey by their ids. */
type Pages = Record<string, { text: string; authors?: string[] }>;

const ask = (query: string) => answerQuery(query, LANGUAGE, makeIndex(SURVEY));
const idsOf = ({ ranked }: Answer) => ranked.map(({ id }) => id);

/** An index in memory: a word scores by how often a page holds it, a synonym and an author once. */
function makeIndex(survey: Pages, thesaurus: Thesaurus = THESAURUS): IndexReader {
  const pages = Object.entries(survey).map(([id, { text, authors = [] }]) => ({
    id,
    words: wordsOf(text),
    marks: [...[...groupsIn(text, thesaurus)].map(groupWord), ...authors.map(authorWord)],
  }));
  const counts = new Map<string, number>();
  for (const { words } of pages)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return {
    total: pages.length,
    find: async (word) =>
      pages.flatMap(({ id, words, marks }) => {
        const locations = words.flatMap((one, place) => (stemOf(one) === stemOf(word) ? [place] : []));
        const score = locations.length + (marks.includes(word) ? 1 : 0);
        return score > 0 ? [{ id, score, locations }] : [];
      }),
    wordsWith: async (letter) => known.filter((word) => word.length > 2 && word.charAt(0) === letter),
  };
}

/** An index that notes which lists of words are asked for. */
function watched(events: string[]): IndexReader {
  const index = makeIndex(SURVEY);
  return {
    ...index,
    wordsWith: (letter) => {
      events.push(letter);
      return index.wordsWith(letter);
    },
  };
}
