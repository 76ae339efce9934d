import { describe, expect, test } from 'vitest';
import { readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { choicesOf, complainOfPlace, listTopics, placeOf, type SaidPlace, sectionOf } from './place.ts';

const CHOICES = choicesOf(readSmallSurvey());

describe('a place that was said', () => {
  test.each<[string, SaidPlace]>([
    ['nothing', {}],
    ['a topic', { topics: ['boundary'] }],
    ['topics of two sections', { topics: ['boundary', 'stability'] }],
    ['everything', { section: 'debate', topics: ['boundary'], kind: 'method', scope: 'adjacent' }],
  ])('is right with %s', (_name, said) => {
    expect(complainOfPlace(said, CHOICES)).toEqual([]);
  });

  test.each<[string, SaidPlace, string[]]>([
    [
      'a misspelled topic',
      { topics: ['bondary'] },
      ['There is no topic `bondary`. Did you mean `boundary`?'],
    ],
    [
      'the title of a topic',
      { topics: ['Stable Training'] },
      ['There is no topic `Stable Training`. Did you mean `stability`?'],
    ],
    [
      'another topic',
      { topics: ['cooking'] },
      ['There is no topic `cooking`. Expected one of `boundary`, `base-model`, `stability`.'],
    ],
    [
      'several mistakes',
      { section: 'debates', kind: 'methods', scope: 'inner' },
      [
        'There is no section `debates`. Did you mean `debate`?',
        'There is no kind `methods`. Did you mean `method`?',
        'There is no scope `inner`. Expected one of `core`, `adjacent`, `background`.',
      ],
    ],
    [
      'a topic of another section',
      { section: 'training', topics: ['boundary'] },
      ['The topic `boundary` belongs to the section `debate`, not to `training`. Leave `--section` out.'],
    ],
  ])('is wrong with %s', (_name, said, complaints) => {
    expect(complainOfPlace(said, CHOICES)).toEqual(complaints);
  });

  test('is filled up by the first kind and scope, and none without a topic', () => {
    expect(placeOf({ topics: ['boundary', 'stability', 'boundary'] }, CHOICES)).toEqual({
      topics: ['boundary', 'stability'],
      kind: 'analysis',
      scope: 'core',
    });
    expect(placeOf({ kind: 'method', section: 'debate' }, CHOICES)).toBeUndefined();
  });
});

test('a topic leads to its section', () => {
  expect(sectionOf('stability', CHOICES)).toBe('training');
  expect(sectionOf('cooking', CHOICES)).toBeUndefined();
});

test('topics are listed with what belongs to each', () => {
  expect(listTopics(CHOICES)).toBe(`The debate (debate)
  --topic boundary
      Papers that ask whether the set of solvable problems grows.
  --topic base-model
      Papers on the model that training starts from.
Training (training)
  --topic stability
      Papers on what keeps a run going.`);
  expect(listTopics(CHOICES, 'training').split('\n')).toHaveLength(3);
});
