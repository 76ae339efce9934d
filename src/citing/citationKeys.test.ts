import { describe, expect, test } from 'vitest';
import { citationKeys, type KeyedPaper } from './citationKeys.ts';

const PAPER: KeyedPaper = {
  slug: 'limit',
  title: 'Does Reinforcement Learning Help?',
  authors: ['Yang Yue', 'Ada Example'],
  published: '2025-04-18',
  added: '2026-11-20',
  arxiv: '2504.13837',
};

const keyOf = (changes: Partial<KeyedPaper>) => citationKeys([{ ...PAPER, ...changes }]).get(PAPER.slug);

/** Keys in the order of the papers, each of which is called by its place. */
function keysOf(...papers: Partial<KeyedPaper>[]): (string | undefined)[] {
  const keys = citationKeys(papers.map((paper, index) => ({ ...PAPER, slug: String(index), ...paper })));
  return papers.map((_, index) => keys.get(String(index)));
}

describe('a key says who, when and what', () => {
  test.each<[string, Partial<KeyedPaper>, string]>([
    ['family name, year and word', {}, 'yue2025does'],
    ['year of the first version', { published: '2023-12-31' }, 'yue2023does'],
    ['particles', { authors: ['Diogo de Lucena'] }, 'delucena2025does'],
    ['accents', { authors: ['José Müller-Núñez'] }, 'mullernunez2025does'],
    ['letters without a plain form', { authors: ['Anna Łøßæ'] }, 'lossae2025does'],
    ['a name of one word', { authors: ['DeepSeek-AI'] }, 'deepseekai2025does'],
    ['a name in parts', { authors: [{ given: 'The', family: 'Qwen Team' }] }, 'qwenteam2025does'],
    ['a family name without Latin letters', { authors: [{ given: 'Wei', family: '王' }] }, 'wei2025does'],
    ['a name without Latin letters', { authors: ['王 伟'] }, '2025does'],
    ['an apostrophe', { authors: ["Sam O'Neil"], title: 'Can’t Stop' }, 'oneil2025cant'],
    ['articles and prepositions', { title: 'On the Limits of Training' }, 'yue2025limits'],
    ['a hyphen', { title: 'Med-R^3: Retrieval' }, 'yue2025med'],
    ['a formula', { title: '$R^3$: Retrieval' }, 'yue2025r'],
    ['a digit', { title: '1-Shot Training' }, 'yue20251'],
    ['a superscript', { title: 'R³: Retrieval' }, 'yue2025r3'],
    ['a Greek letter', { title: 'τ-Bench: Tools' }, 'yue2025bench'],
    ['a title of nothing but an article', { title: 'A' }, 'yue2025'],
    ['a key of its own', { citationKey: 'yue2024old' }, 'yue2024old'],
  ])('%s', (_name, changes, key) => {
    expect(keyOf(changes)).toBe(key);
  });
});

describe('where two papers would have the same key', () => {
  const early = { added: '2026-11-20', arxiv: '2505.00001' };
  const late = { added: '2026-11-21', arxiv: '2504.00001' };

  test('the one that came into the survey later gets a letter', () => {
    expect(keysOf(late, early)).toEqual(['yue2025doesb', 'yue2025does']);
  });

  test('of those that came on one day, the one with the higher arXiv id gets it', () => {
    expect(keysOf(early, { ...early, arxiv: '2505.00002' })).toEqual(['yue2025does', 'yue2025doesb']);
  });

  test('the order in which files are read changes nothing', () => {
    const papers = Array.from({ length: 60 }, (_, index) => ({
      ...PAPER,
      slug: `paper-${index}`,
      arxiv: `2505.${String(index).padStart(5, '0')}`,
    }));
    const keys = citationKeys(papers);
    expect([...citationKeys([...papers].reverse())].sort()).toEqual([...keys].sort());
    expect(new Set(keys.values()).size).toBe(60);
    expect(['0', '1', '25', '26', '51', '52'].map((index) => keys.get(`paper-${index}`))).toEqual([
      'yue2025does',
      'yue2025doesb',
      'yue2025doesz',
      'yue2025doesaa',
      'yue2025doesaz',
      'yue2025doesba',
    ]);
  });

  test('a paper that is added later changes no key', () => {
    const before = keysOf(early, late);
    expect(keysOf(early, late, { added: '2026-11-22' }).slice(0, 2)).toEqual(before);
  });

  test('a paper that keeps its key by its field keeps those of the others too', () => {
    const renamed = { ...early, title: 'Another Title', citationKey: 'yue2025does' };
    expect(keysOf(renamed, late)).toEqual(['yue2025does', 'yue2025doesb']);
  });

  test('a key with a letter does not meet the plain key of another paper', () => {
    const plain = { ...early, added: '2026-11-19', title: 'Doesb' };
    expect(keysOf(plain, early, late)).toEqual(['yue2025doesb', 'yue2025does', 'yue2025doesc']);
  });
});
