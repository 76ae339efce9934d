import { describe, expect, test } from 'vitest';
import { linesOf, readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { smallSources } from '../../tests/fixtures/smallSources.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  DEBATE,
  edited,
  essay,
  PASS_AT_K,
} from '../../tests/fixtures/smallSurvey.ts';
import { verifySurvey } from './verifySurvey.ts';

test('the small survey agrees with its sources, in both directions', () => {
  expect(verifySurvey(readSmallSurvey(essay()), smallSources(), true)).toEqual([]);
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

describe('a text is compared with the sources of the papers that it cites', () => {
  const places = (changes: Changes, sources = smallSources()) =>
    linesOf(verifySurvey(readSmallSurvey(changes), sources, true)).filter((line) =>
      line.startsWith('content/'),
    );
  const says = (words: string) => edited(DEBATE, 'More than this is open', words);

  test('each with its own', () => {
    const changes = {
      ...edited(BOUNDARY, 'Both can be right.', 'Both can be right, 40 times.'),
      ...says('They show that a higher upper bound prevents it after 50 steps'),
    };
    expect(places(changes)).toEqual([
      'content/questions/boundary.mdx:23:20 foreign-number',
      'content/sections/debate.mdx:114:55 foreign-number',
    ]);
  });

  test('which carry its figures', () => {
    expect(places(says('It took 2,000 steps, by 12.5%, for a 7B model'))).toEqual([]);
  });

  test('and not with those of others', () => {
    expect(places(edited(BOUNDARY, '<Cite paper="prolonged" /> trains', 'A second paper trains'))).toEqual([
      'content/questions/boundary.mdx:19:27 foreign-number',
    ]);
    expect(places(says('They <Cite paper="clip" /> show that a higher upper bound prevents it'))).toEqual([
      'content/sections/debate.mdx:114:28 copied-words',
    ]);
  });

  test('also where a text cites one several times', () => {
    const changes = says(
      'The untrained Qwen-7B overtakes its trained successor by <Cite paper="limit" /> more',
    );
    expect(places(changes)).toEqual(['content/sections/debate.mdx:114:1 copied-words']);
  });

  test('where these have one', () => {
    const sources = smallSources();
    sources.delete('2505.24864');
    expect(places({}, sources)).toEqual([
      'content/papers/debate/prolonged.mdx:4:8 missing-source',
      'content/questions/boundary.mdx:19:39 foreign-number',
    ]);
  });

  test('but for the names of benchmarks and terms', () => {
    const changes = {
      ...edited(PASS_AT_K, 'aliases: [Pass at k]', 'aliases: [Pass at k, pass@8]'),
      ...says('They take MATH500 and pass@8'),
    };
    expect(places(changes)).toEqual([]);
    expect(places(says('They take pass@8'))).toEqual(['content/sections/debate.mdx:114:16 foreign-number']);
  });
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
