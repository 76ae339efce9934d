import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../tests/fixtures/oddQueries.ts';
import { wordsOf } from './fold.ts';
import { findPhrases, groupsIn, makeThesaurus } from './thesaurus.ts';

const THESAURUS = makeThesaurus([
  ['chain of thought', 'CoT', 'reasoning trace'],
  ['LLM', 'large language model', 'language model'],
  ['trace', 'track'],
  ['brevity', 'concise'],
  ['short', 'concise'],
  ['reasoning', 'thinking'],
]);

describe('a phrase of a thesaurus is found', () => {
  test.each([
    ['as a single word', 'why brevity helps', [{ from: 1, to: 2, groups: [3] }]],
    ['as several words', 'a chain of thought', [{ from: 1, to: 4, groups: [0] }]],
    ['with hyphens', 'Chain-of-Thought', [{ from: 0, to: 3, groups: [0] }]],
    ['in another form', 'chains of thoughts', [{ from: 0, to: 3, groups: [0] }]],
    ['in all of its groups', 'concise', [{ from: 0, to: 1, groups: [3, 4] }]],
    ['at the very end', 'prompts for CoT', [{ from: 2, to: 3, groups: [0] }]],
    [
      'twice where it stands twice',
      'CoT or no CoT',
      [
        { from: 0, to: 1, groups: [0] },
        { from: 3, to: 4, groups: [0] },
      ],
    ],
    [
      'as the longest that begins at a word, and shorter ones that begin later',
      'large language models',
      [
        { from: 0, to: 3, groups: [1] },
        { from: 1, to: 3, groups: [1] },
      ],
    ],
    [
      'as the longest that begins at a word, and other ones inside it',
      'reasoning traces',
      [
        { from: 0, to: 2, groups: [0] },
        { from: 1, to: 2, groups: [2] },
      ],
    ],
  ])('%s', (_name, text, found) => {
    expect(findPhrases(wordsOf(text), THESAURUS)).toEqual(found);
  });
});

describe('no phrase of a thesaurus is found', () => {
  test.each([
    ['where it is cut short', 'a chain of'],
    ['where its words stand apart', 'chain of a thought'],
    ['where its words stand in another order', 'thought of chain'],
    ['inside a longer word', 'cots and shortest'],
    ['in an empty text', ''],
  ])('%s', (_name, text) => {
    const thesaurus = makeThesaurus([['chain of thought'], ['short', 'brief'], ['cost', 'price']]);
    expect(findPhrases(wordsOf(text), thesaurus)).toEqual([]);
  });

  test('where there are no synonyms', () => {
    expect(findPhrases(['chain', 'of', 'thought'], makeThesaurus([]))).toEqual([]);
    expect(findPhrases(['chain'], makeThesaurus([[]]))).toEqual([]);
  });

  test('where a synonym has neither letters nor digits', () => {
    expect(groupsIn('— a text — of … signs', makeThesaurus([['—', '…']]))).toEqual(new Set());
  });

  test('in names of what every object has', () => {
    expect(findPhrases(['constructor', '__proto__', 'toString'], THESAURUS)).toEqual([]);
  });

  test.each(ODD_QUERIES)('in %s beyond the end of the text', (_name, query) => {
    const words = wordsOf(query);
    for (const { from, to } of findPhrases(words, THESAURUS)) {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(words.length);
    }
  });
});

test('a group that names a phrase in two forms is found once', () => {
  const thesaurus = makeThesaurus([['process reward', 'process rewards', 'Process-Reward', 'PRM']]);
  expect(findPhrases(['process', 'reward'], thesaurus)).toEqual([{ from: 0, to: 2, groups: [0] }]);
});

test('a text holds each group of its phrases once', () => {
  expect(groupsIn('Concise chains of thought: CoT of LLMs', THESAURUS)).toEqual(new Set([0, 1, 3, 4]));
  expect(groupsIn('Entropy of a policy', THESAURUS)).toEqual(new Set());
});
