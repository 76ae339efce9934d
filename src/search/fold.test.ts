import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../tests/fixtures/oddQueries.ts';
import { phraseKey, stemOf, wordsOf } from './fold.ts';

describe('a text is compared', () => {
  test.each([
    ['in lower case', 'GRPO and ProRL', ['grpo', 'and', 'prorl']],
    ['without accents', 'Müller Ångström naïve', ['muller', 'angstrom', 'naive']],
    ['without accents that are characters of their own', 'Mu\u0308ller', ['muller']],
    ['without the dot of a capital letter', 'İstanbul', ['istanbul']],
    ['as words beside a hyphen', 'non-verifiable', ['non', 'verifiable']],
    ['as words beside a sign', 'pass@k', ['pass', 'k']],
    ['as words beside an underscore', 'kl_coef', ['kl', 'coef']],
    ['without apostrophes', "The model's and a model’s", ['the', 'models', 'and', 'a', 'models']],
    ['with words that an apostrophe joins as one', "doesn't DOESN’T", ['doesnt', 'doesnt']],
    ['without the quotation marks around it', "'aha' ’moment’ “here”", ['aha', 'moment', 'here']],
    ['as numbers beside a point', '2504.13837', ['2504', '13837']],
    ['with digits in its words', 'o1 and R1-Zero', ['o1', 'and', 'r1', 'zero']],
    ['with wide letters as usual ones', 'ＧＲＰＯ', ['grpo']],
    ['with letters of formulas as usual ones', '𝐑𝐋 𝜋', ['rl', 'π']],
    ['with letters that are printed as one', 'ﬁne', ['fine']],
    ['with raised digits', 'x²', ['x2']],
    ['in Russian', 'Обучение с подкреплением', ['обучение', 'с', 'подкреплением']],
    ['in Chinese', '强化学习', ['强化学习']],
    ['in Arabic without its marks for vowels', 'التعلّم المعزّز', ['التعلم', 'المعزز']],
    ['without emoji', '🚀entropy🔥', ['entropy']],
    ['without the signs of HTML', '<b>reward</b>', ['b', 'reward', 'b']],
    ['as nothing where it is empty', '', []],
    ['as nothing where it is blank', ' \t\n\u00a0', []],
    ['as nothing where it has neither letters nor digits', '— @ * "?"', []],
  ])('%s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each(ODD_QUERIES)('by words without space or signs where it is %s', (_name, query) => {
    for (const word of wordsOf(query)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
  });

  test('the same way when it has been compared before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('the forms of a word are the same', () => {
  test.each([
    ['improve improves improved improving'],
    ['train trains trained training trainings'],
    ['generate generates generated generating generation generations'],
    ['hallucinate hallucinates hallucinated hallucination hallucinations'],
    ['repeat repeats repeated repeating'],
    ['verify verifies verified verifying'],
    ['policy policies'],
    ['plan plans planned planning'],
    ['search searches searched searching'],
    ['llm llms'],
    ['task tasks'],
    ['exact exactly'],
    ['code codes'],
    ['rule rules'],
    ['tune tuned tuning'],
    ['loss losses'],
    ['process processes'],
    ['class classes'],
    ['bias biases'],
    ['speed speeds'],
    ['rely relies relied relying'],
    ['model models model’s'],
  ])('%s', (forms) => {
    expect(new Set(wordsOf(forms).map(stemOf)).size).toBe(1);
  });
});

describe('different words stay different', () => {
  test.each([
    ['reward', 'rewrite'],
    ['policy', 'police'],
    ['model', 'mode'],
    ['solve', 'solution'],
    ['verify', 'very'],
    ['process', 'progress'],
    ['loss', 'lose'],
    ['class', 'clean'],
    ['bias', 'basis'],
    ['speed', 'spend'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test.each(['rl', 'k', 'bus', 'ppo', 'o1s', 'math500', 'aime2024', 'qwen3ed'])(
    '%s loses nothing, since it is short or has digits',
    (word) => {
      expect(stemOf(word)).toBe(word);
    },
  );

  test('no word loses all of its letters', () => {
    const endings = fc.constantFrom(
      'ation',
      'ating',
      'ated',
      'ates',
      'ies',
      'ied',
      'ings',
      'ed',
      'es',
      'ly',
      's',
    );
    const word = fc
      .array(fc.oneof(endings, fc.constantFrom(...'abely')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (text) => {
        expect(stemOf(text)).not.toBe('');
      }),
    );
  });
});

test.each([
  ['endings', 'process rewards', 'process reward'],
  ['hyphens', 'chain-of-thought', 'chain of thought'],
  ['case', 'Mid-Training', 'mid training'],
  ['accents and white space', '  naïve   baselines ', 'naive baseline'],
])('two phrases that differ in %s alone are the same', (_name, one, other) => {
  expect(phraseKey(one)).toBe(phraseKey(other));
});

test('the order of words makes another phrase', () => {
  expect(phraseKey('model reward')).not.toBe(phraseKey('reward model'));
});

test('a phrase without letters and digits has an empty key', () => {
  expect(phraseKey(' — ')).toBe('');
});
