import { describe, expect, test } from 'vitest';
import { readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { CLIP, edited } from '../../tests/fixtures/smallSurvey.ts';
import type { Entry } from '../content/content.ts';
import type { Kind } from '../content/schemas.ts';
import { frontMatterPassages, passagesAt } from './passages.ts';

const content = readSmallSurvey();
const textsAt = (entry: Entry<Kind>, ...fields: string[]) =>
  passagesAt(entry, fields).map(({ text }) => text);
const ownTexts = (kind: Kind, entry: Entry<Kind> | undefined) =>
  (entry ? frontMatterPassages(kind, entry) : []).map(({ text }) => text);

describe('passages at a field', () => {
  const [limit] = content.papers;
  if (!limit) throw new Error('no paper');

  test.each([
    ['a field', ['takeaway'], ['Training selects among answers that the base model already gives.']],
    ['each item of a list', ['authors.*'], ['Ada Lovelace', 'Alan Turing']],
    [
      'a field of each item',
      ['results.*.value', 'evidence.*.conditions'],
      ['up to 12.5%', 'Qwen-7B, mathematics'],
    ],
    ['each key of a map, at two levels', ['compare.*.*'], ['The boundary stays', 'pass@k']],
    ['an optional field that is missing', ['publishedNote', 'scale.*', 'results.*.unit'], []],
    ['a field of something that is a text', ['takeaway.*', 'title.length'], []],
  ])('of %s', (_name, fields, texts) => {
    expect(textsAt(limit, ...fields)).toEqual(texts);
  });

  test('are at their place in the file', () => {
    for (const { text, offset } of passagesAt(limit, ['takeaway', 'results.*.*', 'source.*']))
      expect(limit.origin.text.slice(offset).startsWith(text)).toBe(true);
  });

  test('are what the file says, with quotes and folds', () => {
    const { papers } = readSmallSurvey(
      edited(CLIP, 'A wider clip keeps runs stable.', '>-\n  A wider\n  clip.'),
    );
    const [clip] = papers.filter(({ id }) => id === 'clip');
    expect(clip && textsAt(clip, 'takeaway', 'arxiv')).toEqual(['>-\n  A wider\n  clip.\n', '"2503.00001"']);
  });
});

describe('text of our own', () => {
  test('of a paper is what we say of it, not its title and names', () => {
    expect(ownTexts('paper', content.papers[0])).toEqual([
      'Training selects among answers that the base model already gives.',
      'The base model solves more problems than the trained one at large k.',
      'up to 12.5%',
      'At large k the base model covers every problem that the trained model solves.',
      'Qwen-7B, mathematics',
      'It finds no problem that only the trained model solves.',
      'The boundary stays',
      'pass@k',
    ]);
  });

  test('of a question, a term and a file that stands once', () => {
    expect(ownTexts('question', content.questions[0])).toHaveLength(9);
    expect(
      ownTexts(
        'term',
        content.terms.find(({ id }) => id === 'pass-at-k'),
      ),
    ).toEqual([
      'The chance that one of k answers is right.',
      'chance of one right answer',
      'A bound on what training can reach.',
    ]);
    expect(ownTexts('comparisons', content.comparisons)).toEqual([
      'Claims about the boundary',
      'Claim',
      'Test',
      'What the authors conclude.',
      'How they tested it.',
    ]);
  });
});
