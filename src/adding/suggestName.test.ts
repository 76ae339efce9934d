import { describe, expect, test } from 'vitest';
import { isFreeSlug, suggestName, type TakenNames } from './suggestName.ts';

const FREE: TakenNames = { slugs: new Set(), shortTitles: [], terms: [] };

/** "slug | Short Title" */
const suggest = (title: string, taken: Partial<TakenNames> = {}, abstract = '') => {
  const { slug, shortTitle } = suggestName({ title, abstract }, { ...FREE, ...taken });
  return `${slug} | ${shortTitle}`;
};

describe('a paper is called', () => {
  test.each([
    ['the name before the colon', 'ProRL: Prolonged Reinforcement Learning', 'prorl | ProRL'],
    ['a name of some words', 'Echo Chamber: RL Post-training Amplifies', 'echo-chamber | Echo Chamber'],
    [
      'not the long phrase before the colon',
      'A Long Way From Here to There: Reasoning of Snails',
      'long-way-here | Long Way Here',
    ],
    ['the question it begins with', 'Do Hints Help? A Study of Snails', 'do-hints-help | Do Hints Help?'],
    ['what few titles say', 'Reinforcement Learning with One Training Example', 'one-example | One Example'],
    [
      'what it can, where all titles say it',
      'Reasoning in Language Models',
      'reasoning-language-models | Reasoning Language Models',
    ],
    ['without accents in its address', 'Résumé: On Size', 'resume | Résumé'],
    ['without signs in its address', "Med-R^3-Can't: A Study", "med-r3-cant | Med-R^3-Can't"],
    ['something, where nothing can be read', '数学', 'paper-2 | Paper 2'],
  ])('%s', (_name, title, name) => {
    expect(suggest(title)).toBe(name);
  });
});

describe('the name that an abstract introduces', () => {
  const ABSTRACT = 'RL is costly. We propose SEELE, which RL needs. SEELE adapts hints.';

  test('comes before words of the title', () => {
    expect(suggest('Staying in the Sweet Spot: Adaptive Hints', {}, ABSTRACT)).toBe('seele | SEELE');
  });

  test('comes behind one word before a colon', () => {
    expect(suggest('Sweet: Adaptive Hints', {}, ABSTRACT)).toBe('sweet | Sweet');
  });

  test.each([
    ['used once', 'We propose SEELE, which adapts hints.'],
    ['not introduced', 'SEELE adapts hints. SEELE is good.'],
    ['of the field', 'We propose GRPO with hints. GRPO works. GRPOs work.'],
    ['of a model', 'We present results of Qwen3-VL-8B. Qwen3-VL-8B is good.'],
  ])('is none where it is %s', (_name, abstract) => {
    const terms = ['GRPO', 'Qwen3'];
    expect(suggest('Adaptive Hints Everywhere', { terms }, abstract)).toBe(
      'adaptive-hints-everywhere | Adaptive Hints Everywhere',
    );
  });
});

describe('a name that is taken', () => {
  test('as a slug or as a short title is given to no other paper', () => {
    const title = 'ProRL: Prolonged Search Everywhere Today';
    expect(suggest(title, { slugs: new Set(['prorl']) })).toBe(
      'prorl-prolonged-search | ProRL Prolonged Search',
    );
    expect(suggest(title, { shortTitles: ['PRO-RL'] })).toBe(
      'prorl-prolonged-search | ProRL Prolonged Search',
    );
  });

  test('is made longer, and numbered in the end', () => {
    const slugs = new Set(['adaptive-hints']);
    expect(suggest('Adaptive Hints', { slugs })).toBe('adaptive-hints-2 | Adaptive Hints 2');
    slugs.add('adaptive-hints-2');
    expect(suggest('Adaptive Hints', { slugs })).toBe('adaptive-hints-3 | Adaptive Hints 3');
  });

  test('of a part of a page is no slug', () => {
    expect(isFreeSlug('timeline', new Set())).toBe(false);
    expect(suggest('Timeline: When It Happened')).toBe('timeline-happened | Timeline Happened');
  });
});

test('a slug that somebody wants keeps the short title', () => {
  expect(suggestName({ title: 'ProRL: Prolonged', abstract: '' }, FREE, 'prolonged')).toEqual({
    slug: 'prolonged',
    shortTitle: 'ProRL',
  });
});

test('names are as short as the schema asks', () => {
  const long = `${'Extraordinarily'.repeat(4)} Wonderful Things`;
  expect(suggestName({ title: long, abstract: '' }, FREE).shortTitle.length).toBeLessThanOrEqual(48);
});
