import { describe, expect, test } from 'vitest';
import { makeThesaurus } from '../thesaurus.ts';
import { guessWords } from './guessWords.ts';
import { planQuery } from './planQuery.ts';

const KNOWN = ['exploration', 'exploitation', 'entropy', 'explicit', 'explosion', 'explanation', 'reward'];

describe('a word that no record holds', () => {
  test('may become the most frequent words that begin like it, at the end of a query', async () => {
    expect(await guess('entropy expl', 1)).toEqual([
      { place: 1, typed: 'expl', completed: ['exploration', 'exploitation', 'explicit', 'explosion'] },
    ]);
  });

  test('may become them before the end too, if it is long and like no other word', async () => {
    expect(await guess('explan reward', 0)).toEqual([
      { place: 0, typed: 'explan', completed: ['explanation'] },
    ]);
    expect(await guess('expl reward', 0)).toEqual([{ place: 0, typed: 'expl', completed: [] }]);
  });

  test('is corrected where it is not completed', async () => {
    expect(await guess('entrop reward', 0)).toEqual([
      { place: 0, typed: 'entrop', completed: [], meant: 'entropy' },
    ]);
    expect(await guess('reward entrpy', 1)).toEqual([
      { place: 1, typed: 'entrpy', completed: [], meant: 'entropy' },
    ]);
  });

  test('is corrected with the words of its second letter where the first two are swapped', async () => {
    expect(await guess('netropy', 0)).toEqual([
      { place: 0, typed: 'netropy', completed: [], meant: 'entropy' },
    ]);
  });

  test('stands for nothing where none is like it', async () => {
    expect(await guess('xqzwv', 0)).toEqual([{ place: 0, typed: 'xqzwv', completed: [] }]);
  });
});

test('words that are held are left alone', async () => {
  expect(await guess('entropy reward')).toEqual([]);
});

test('words are guessed in their order, with the list of the second letter only where that of the first does not help', async () => {
  const asked: string[] = [];
  const wordsWith = async (letter: string) => {
    asked.push(letter);
    return listOf(letter);
  };
  await guessWords(wordsOf('entrpy xqzwv'), [0, 1], wordsWith);
  expect(asked).toEqual(['e', 'x', 'q']);
});

const guess = (query: string, ...places: number[]) =>
  guessWords(wordsOf(query), places, async (letter) => listOf(letter));

const wordsOf = (query: string) => planQuery(query, { thesaurus: makeThesaurus([]), common: [] }).words;

const listOf = (letter: string) => KNOWN.filter((word) => word.startsWith(letter));
