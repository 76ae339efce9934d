import { describe, expect, test } from 'vitest';
import { linesOf, readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { smallSources } from '../../tests/fixtures/smallSources.ts';
import { CLIP, edited } from '../../tests/fixtures/smallSurvey.ts';
import { verifySurvey } from './verifySurvey.ts';

test('the small survey agrees with its sources, in both directions', () => {
  expect(verifySurvey(readSmallSurvey(), smallSources(), true)).toEqual([]);
});

test('every entry is compared with its own source', () => {
  const sources = smallSources();
  for (const [arxiv, source] of sources) sources.set(arxiv, { ...source, title: `${source.title}, Again` });
  const lines = linesOf(verifySurvey(readSmallSurvey(), sources, true));
  expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
    'content/papers/debate/limit.mdx:2:8 title-differs',
    'content/papers/debate/prolonged.mdx:2:8 title-differs',
    'content/papers/training/clip.mdx:2:8 title-differs',
  ]);
});

test('an entry without a source is reported by its arXiv id', () => {
  const sources = smallSources();
  sources.delete('2503.00001');
  expect(linesOf(verifySurvey(readSmallSurvey(), sources, false))).toEqual([
    'content/papers/training/clip.mdx:4:8 missing-source',
    '  There is no source for the arXiv id 2503.00001. Expected the id of a paper that the sources hold.',
  ]);
});

test('a source without an entry is reported where the sources say what the survey covers', () => {
  const sources = smallSources().set('2505.00009', {
    arxiv: '2505.00009',
    title: 'A Paper Nobody Read',
    altTitles: [],
    abstract: '',
  });
  expect(linesOf(verifySurvey(readSmallSurvey(), sources, true))).toEqual([
    'content/papers:1:1 missing-entry',
    '  No entry has the arXiv id 2505.00009 (“A Paper Nobody Read”). Expected an entry for each source.',
  ]);
  expect(verifySurvey(readSmallSurvey(), sources, false)).toEqual([]);
});

describe('benchmarks of the vocabulary hold numbers that are no claim', () => {
  const rename = (label: string) => edited('vocabulary.yaml', 'label: AIME 2024', `label: ${label}`);
  const says = (words: string) => edited(CLIP, 'on a small example.', `on ${words}.`);

  test.each([
    ['by their label', 'AIME 2024', 'AIME 2024'],
    ['by another name', 'AIME 2024, aliases: [AIME24]', 'AIME24'],
    ['whichever is longer', 'AIME 2024 II 7, aliases: [AIME 2024]', 'AIME 2024 II 7'],
    ['with signs that mean something in patterns', 'AIME (2024)+', 'AIME (2024)+'],
  ])('%s', (_name, label, words) => {
    expect(verifySurvey(readSmallSurvey({ ...rename(label), ...says(words) }), smallSources(), true)).toEqual(
      [],
    );
  });
});
