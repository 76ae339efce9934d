import { describe, expect, test } from 'vitest';
import { findCopiedRuns } from './findCopiedRuns.ts';

const SOURCE = 'We show that a longer run finds new answers. It needs no more data than before.';
const runs = (text: string, names: string[] = []) =>
  findCopiedRuns(text, SOURCE, names, 4).map(({ words }) => words);

describe('runs of four words that stand in the source too', () => {
  test.each([
    ['none in own words', 'New answers come from long training.', []],
    ['none in three words', 'They say a longer run helps.', []],
    ['four words', 'They say that a longer run finds it.', ['that a longer run finds']],
    ['whatever case, punctuation and line breaks', '“That, a\nLONGER (run)”', ['that a longer run']],
    [
      'a longer run is one run',
      'So: we show that a longer run finds new answers!',
      ['we show that a longer run finds new answers'],
    ],
    [
      'two runs',
      'That a longer run is good, it needs no more than that.',
      ['that a longer run', 'it needs no more'],
    ],
    [
      'a run twice',
      'A longer run finds less; a longer run finds more.',
      ['a longer run finds', 'a longer run finds'],
    ],
    ['a run over the end of a sentence', 'Finds new answers. It is so.', ['finds new answers it']],
    ['a text shorter than a run', 'A longer run', []],
    ['no text', '', []],
  ])('%s', (_name, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test('begin at their first word', () => {
    const text = 'They say:\n“that a longer run” is.';
    expect(findCopiedRuns(text, SOURCE, [], 4)).toEqual([
      { words: 'that a longer run', offset: text.indexOf('that') },
    ]);
  });

  test('do not count where they are part of a name, and only as far as they are', () => {
    const name = 'A Longer Run Finds New Answers: A Study';
    expect(runs('In “a longer run finds new answers” they say so.', [name])).toEqual([]);
    expect(runs('They show that a longer run finds new answers.', [name])).toEqual([
      'show that a longer run',
    ]);
    expect(runs('They show that a longer run finds it.', ['Onger Run Finds It Ne'])).toEqual([
      'show that a longer run finds',
    ]);
  });
});

test('a source without words copies nothing', () => {
  expect(findCopiedRuns('one two three four', '', [], 4)).toEqual([]);
});
