import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../../tests/fixtures/oddQueries.ts';
import { stemOf } from '../fold.ts';
import { groupWord } from '../madeUpWords.ts';
import { makeThesaurus } from '../thesaurus.ts';
import { type Language, type Lookup, planQuery } from './planQuery.ts';

const NONE: Language = { thesaurus: makeThesaurus([]), common: [] };
const THESAURUS = makeThesaurus([
  ['chain of thought', 'CoT'],
  ['brevity', 'concise'],
  ['short', 'concise'],
  ['how to', 'recipe'],
  ['reward', 'return'],
]);
const LANGUAGE: Language = { thesaurus: THESAURUS, common: [] };
/** Of a large survey. */
const WORN: Language = { thesaurus: THESAURUS, common: ['model', 'reward', 'policy', stemOf(groupWord(4))] };

describe('a query is understood', () => {
  test.each([
    ['by its words', 'Entropy collapse', ['entropy', 'collapse']],
    ['without function words', 'what is the entropy of a policy', ['entropy', 'policy']],
    ['without negations', "why doesn't entropy collapse, isn’t it can't", ['entropy', 'collapse']],
    ['with its apostrophes left out', "model's entropy", ['models', 'entropy']],
    ['without words that every entry has', 'papers about entropy', ['entropy']],
    ['without single letters', 'pass@k', ['pass']],
    ['by function words where there is nothing else', 'what is it', ['what', 'is', 'it']],
    ['by single letters where there is nothing else', 'k', ['k']],
    ['by words of other scripts', 'обучение 强化学习', ['обучение', '强化学习']],
    ['by the text of HTML, not by its signs', '<script>alert("x")</script>', ['script', 'alert', 'script']],
  ])('%s', (_name, query, looked) => {
    const { words, lookups } = planQuery(query, NONE);
    expect(words.filter(({ counts }) => counts).map(({ text }) => text)).toEqual(looked);
    expect(wordsAs('itself', lookups)).toEqual(looked);
  });

  test('with the places of its words, so that found pages are credited for the right ones', () => {
    expect(planQuery('the entropy of rewards', NONE).lookups.filter(({ as }) => as === 'itself')).toEqual([
      { word: 'entropy', from: 1, to: 2, as: 'itself' },
      { word: 'rewards', from: 3, to: 4, as: 'itself' },
    ]);
  });

  test('as nothing where it has neither letters nor digits', () => {
    for (const query of ['', '   ', '?!', '🚀', '"'])
      expect(planQuery(query, LANGUAGE)).toEqual({ words: [], lookups: [] });
  });
});

test('a word is known to be written together with the one before', () => {
  const attached = (query: string) => planQuery(query, NONE).words.map(({ isAttached }) => isAttached);
  expect(attached('pass@k of deep-seek')).toEqual([false, true, false, false, true]);
  expect(attached('- k @ pass')).toEqual([false, false]);
});

describe('words that a page may write as one are looked up', () => {
  test.each([
    ['as one for two neighbors', 'mid training', ['midtraining']],
    ['as one where a sign stands between them', 'pass@k', ['passk']],
    ['as one for each pair, and for the whole', 'deep seek math', ['deepseek', 'seekmath', 'deepseekmath']],
    ['as one where a hyphen follows a function word', 'on-policy', ['onpolicy']],
    ['as one with a letter, for each of several', 'pass@k maj@k', ['passk', 'majk', 'passkmajk']],
    [
      'only as a whole where a function word stands alone between them',
      'model of entropy',
      ['modelofentropy'],
    ],
    ['as one where a function word often begins such a word', 'on policy', ['onpolicy']],
    ['as one with each such function word', 'off policy', ['offpolicy']],
    ['as one with such a number', 'one shot', ['oneshot']],
    [
      'as one with such a function word in a longer query',
      'does off policy training of models help',
      ['offpolicy', 'policytraining', 'modelshelp'],
    ],
    ['not at all for another function word that stands alone', 'with policy', []],
    ['not at all where such a function word comes second', 'policy off', []],
    [
      'not at all where only function words and letters follow such a one',
      'entropy with one k',
      ['entropywithonek'],
    ],
    ['not at all for a single word', 'entropy', []],
  ])('%s', (_name, query, joined) => {
    expect(wordsAs('joined', planQuery(query, NONE).lookups)).toEqual(joined);
  });

  test('with both places', () => {
    expect(planQuery('for mid training', NONE).lookups).toContainEqual({
      word: 'midtraining',
      from: 1,
      to: 3,
      as: 'joined',
    });
  });

  const whole = (query: string) => wordsAs('joined', planQuery(query, NONE).lookups).at(-1);

  test('as a whole up to four words', () => {
    expect(whole('b1 b2 b3 b4')).toBe('b1b2b3b4');
    expect(whole('b1 b2 b3 b4 b5')).toBe('b4b5');
  });

  test('as a whole however many words signs join', () => {
    expect(whole('b1-b2-b3-b4-b5-b6-b7-b8')).toBe('b1b2b3b4b5b6b7b8');
    expect(whole('b1-b2-b3-b4-b5-b6-b7 b8')).toBe('b7b8');
  });
});

describe('a query that may be a name is looked up as an author', () => {
  test.each([
    ['of two words', 'Ada Lovelace', ['zzbyadalovelace']],
    ['of three words and a hyphen', 'Li Fei-Fei', ['zzbylifeifei']],
    ['of four words with accents', 'María del Mar Núñez', ['zzbymariadelmarnunez']],
    ['but not of one word', 'Lovelace', []],
    ['but not of five words', 'does entropy collapse in training', []],
  ])('%s', (_name, query, looked) => {
    expect(wordsAs('author', planQuery(query, NONE).lookups)).toEqual(looked);
  });

  test('for all of its words', () => {
    expect(planQuery('Ada Lovelace', NONE).lookups).toContainEqual({
      word: 'zzbyadalovelace',
      from: 0,
      to: 2,
      as: 'author',
    });
  });
});

describe('words of the same meaning are looked up', () => {
  const synonyms = (query: string) => planQuery(query, LANGUAGE).lookups.filter(({ as }) => as === 'synonym');

  test('for a phrase with function words inside', () => {
    expect(synonyms('does chain of thought help')).toEqual([
      { word: groupWord(0), from: 1, to: 4, as: 'synonym', group: 0 },
    ]);
  });

  test('for every group of a word', () => {
    expect(synonyms('concise')).toEqual([
      { word: groupWord(1), from: 0, to: 1, as: 'synonym', group: 1 },
      { word: groupWord(2), from: 0, to: 1, as: 'synonym', group: 2 },
    ]);
  });

  test('for a word in another form', () => {
    expect(synonyms('rewards').map(({ group }) => group)).toEqual([4]);
  });

  test('for function words only where there is nothing else', () => {
    expect(synonyms('how to train')).toEqual([]);
    expect(synonyms('how to').map(({ group }) => group)).toEqual([3]);
  });

  test('for none where there is none', () => {
    expect(synonyms('entropy')).toEqual([]);
  });
});

describe('words that most of a large survey holds', () => {
  test.each([
    ['do not count beside two others', 'reward entropy collapse', ['entropy', 'collapse']],
    ['do not count in another form either', 'models of entropy collapse', ['entropy', 'collapse']],
    ['count beside only one other', 'reward entropy', ['reward', 'entropy']],
    ['count alone', 'the model', ['model']],
    ['count by the two that are least common', 'policy model reward', ['policy', 'reward']],
    ['count by the least common beside one other', 'policy model entropy', ['policy', 'entropy']],
    ['do not make function words count', 'what is a reward', ['reward']],
  ])('%s', (_name, query, looked) => {
    const { words, lookups } = planQuery(query, WORN);
    expect(words.filter(({ counts }) => counts).map(({ text }) => text)).toEqual(looked);
    expect(wordsAs('itself', lookups)).toEqual(looked);
  });

  test('stay in the query, at their places', () => {
    expect(planQuery('reward entropy collapse', WORN).words).toEqual([
      { text: 'reward', isAttached: false, counts: false },
      { text: 'entropy', isAttached: false, counts: true },
      { text: 'collapse', isAttached: false, counts: true },
    ]);
  });

  test('still make a phrase with other words', () => {
    const language = { thesaurus: makeThesaurus([['reward hacking', 'cheating']]), common: ['reward'] };
    expect(planQuery('reward hacking in games', language).lookups).toContainEqual({
      word: groupWord(0),
      from: 0,
      to: 2,
      as: 'synonym',
      group: 0,
    });
  });

  test('are not looked up by a synonym that is as common', () => {
    const thesaurus = makeThesaurus([['reward', 'return']]);
    const synonyms = (common: string[]) =>
      wordsAs('synonym', planQuery('return', { thesaurus, common }).lookups);
    expect(synonyms([])).toEqual([groupWord(0)]);
    expect(synonyms([stemOf(groupWord(0))])).toEqual([]);
  });
});

describe('a long query is read', () => {
  test('up to its 24th word', () => {
    const query = Array.from({ length: 30 }, (_, number) => `w${number}`).join(' ');
    const { words } = planQuery(query, NONE);
    expect(words).toHaveLength(24);
    expect(words.at(0)?.text).toBe('w0');
    expect(words.at(-1)?.text).toBe('w23');
  });

  test('up to its 300th letter', () => {
    expect(planQuery('x'.repeat(10_000), NONE).words).toEqual([
      { text: 'x'.repeat(300), isAttached: false, counts: true },
    ]);
  });

  test('whole where it is not longer than that', () => {
    const query = `${'x'.repeat(292)} entropy`;
    expect(planQuery(query, NONE).words.at(-1)?.text).toBe('entropy');
  });
});

describe('no query asks too much of the index', () => {
  test.each(ODD_QUERIES)('%s', (_name, query) => {
    expectBounded(query, LANGUAGE);
    expectBounded(query, WORN);
  });

  test('whatever is typed', () => {
    const typed = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('chain of thought', 'concise', 'how to', 'the', 'models'),
        ),
      )
      .map((parts) => parts.join(' '));
    fc.assert(fc.property(typed, fc.constantFrom(LANGUAGE, WORN), expectBounded));
  });
});

function expectBounded(query: string, language: Language): void {
  const { words, lookups } = planQuery(query, language);
  expect(words.length).toBeLessThanOrEqual(24);
  expect(words.some(({ counts }) => counts)).toBe(words.length > 0);
  expect(wordsAs('itself', lookups).length).toBeLessThanOrEqual(24);
  expect(wordsAs('joined', lookups).length).toBeLessThanOrEqual(24);
  expect(wordsAs('author', lookups).length).toBeLessThanOrEqual(1);
  // At most one phrase begins at a word, and no phrase of this thesaurus is in more than two groups.
  expect(wordsAs('synonym', lookups).length).toBeLessThanOrEqual(48);
  for (const { word, from, to } of lookups) {
    expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(words.length);
  }
}

const wordsAs = (kind: Lookup['as'], lookups: readonly Lookup[]) =>
  lookups.filter(({ as }) => as === kind).map(({ word }) => word);
