import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../fold.ts';
import { groupWord } from '../madeUpWords.ts';
import { makeThesaurus } from '../thesaurus.ts';
import { type Lookup, planQuery } from './planQuery.ts';
import { type Hit, type Ranked, rank, WEIGHTS } from './rank.ts';

const THESAURUS = makeThesaurus([
  ['concise', 'brevity'],
  ['process supervision', 'step reward'],
]);
const LANGUAGE = { thesaurus: THESAURUS, common: [] };
const CONCISE = groupWord(0);
const SUPERVISION = groupWord(1);
const TOTAL = 100;

describe('pages come in order', () => {
  test('of how much of the query they hold', () => {
    const ranked = search('entropy collapse', {
      entropy: [hit('one'), hit('both')],
      collapse: [hit('both'), hit('other')],
    });
    expect(idsOf(ranked)[0]).toBe('both');
    expect(ranked.map(({ share }) => share)).toEqual([1, 0.5, 0.5]);
  });

  test('of how often they hold it', () => {
    const ranked = search('entropy', { entropy: [hit('rarely', 1), hit('often', 3), hit('sometimes', 2)] });
    expect(idsOf(ranked)).toEqual(['often', 'sometimes', 'rarely']);
  });

  test('of how rare the word is that they hold', () => {
    const ranked = search('entropy reward', {
      reward: [hit('common'), ...others(30)],
      entropy: [hit('rare'), hit('also rare')],
    });
    expect(idsOf(ranked).slice(0, 2)).toEqual(['rare', 'also rare']);
  });

  test('of how rare that word is, however often its synonyms are used', () => {
    const ranked = search('entropy concise', {
      entropy: [hit('less rare'), ...others(8, 'on entropy')],
      concise: [hit('rare')],
      [CONCISE]: [hit('rare'), ...others(50)],
    });
    expect(idsOf(ranked)[0]).toBe('rare');
  });

  test('of whether they say it in the words of the query', () => {
    const ranked = search('concise', {
      concise: [hit('itself')],
      [CONCISE]: [hit('synonym'), hit('itself')],
    });
    expect(idsOf(ranked)).toEqual(['itself', 'synonym']);
    expect(ranked[0]?.score).toBe(1);
    expect(ranked[1]?.score).toBeCloseTo(WEIGHTS.synonym * WEIGHTS.heldBySynonym ** WEIGHTS.share, 10);
  });

  test('of whether a whole phrase of the same meaning is held, which counts more than one word of it', () => {
    const ranked = search('process supervision', {
      process: [hit('one word')],
      [SUPERVISION]: [hit('phrase')],
    });
    expect(idsOf(ranked)).toEqual(['phrase', 'one word']);
    expect(ranked[0]?.score).toBeCloseTo(
      WEIGHTS.synonymOfPhrase * WEIGHTS.heldBySynonym ** WEIGHTS.share,
      10,
    );
  });

  test('of how close the words of the query stand', () => {
    const ranked = search('entropy collapse', {
      entropy: [hit('far', 1, [4]), hit('near', 1, [200, 4]), hit('next', 1, [4])],
      collapse: [hit('far', 1, [90]), hit('near', 1, [7]), hit('next', 1, [3])],
    });
    expect(idsOf(ranked)).toEqual(['next', 'near', 'far']);
  });
});

describe('words of a query that stand together', () => {
  const scoreAt = (distance: number) =>
    search('entropy collapse', {
      entropy: [hit('page', 1, [10])],
      collapse: [hit('page', 1, [10 + distance])],
    })[0]?.score ?? 0;

  test('count while they are at most six words apart', () => {
    expect(scoreAt(6)).toBeGreaterThan(scoreAt(7));
    expect(scoreAt(7)).toBe(2);
    expect(scoreAt(70)).toBe(2);
  });

  test('count as neighbors where one word of the page is both', () => {
    expect(scoreAt(0)).toBe(scoreAt(1));
  });

  test('count in either order', () => {
    expect(scoreAt(-2)).toBe(scoreAt(2));
  });

  test('count more where they are rare', () => {
    const ranked = search('entropy collapse reward model', {
      entropy: [hit('common pair', 1, [100]), hit('rare pair', 1, [10])],
      collapse: [hit('common pair', 1, [200]), hit('rare pair', 1, [11])],
      reward: [hit('common pair', 1, [10]), hit('rare pair', 1, [100]), ...others(50)],
      model: [hit('common pair', 1, [11]), hit('rare pair', 1, [200]), ...others(50)],
    });
    expect(idsOf(ranked).slice(0, 2)).toEqual(['rare pair', 'common pair']);
  });

  test('do not count where one is there by a synonym only', () => {
    const ranked = search('concise entropy', {
      [CONCISE]: [hit('page', 1, [3])],
      entropy: [hit('page', 1, [4])],
    });
    const share = (1 + WEIGHTS.heldBySynonym) / 2;
    expect(ranked[0]?.score).toBeCloseTo((1 + WEIGHTS.synonym) * share ** WEIGHTS.share, 10);
  });
});

describe('a page that writes two words of the query as one', () => {
  test('holds both', () => {
    const [page] = search('mid training', { midtraining: [hit('page', 1, [8])] });
    expect(page).toMatchObject({ id: 'page', share: 1, holds: [true, true], locations: [8] });
  });

  test('comes before one that holds them apart', () => {
    const ranked = search('mid training', {
      mid: [hit('apart', 1, [3])],
      training: [hit('apart', 1, [80])],
      midtraining: [hit('one word', 2, [8])],
    });
    expect(idsOf(ranked)).toEqual(['one word', 'apart']);
  });

  test('holds the word that counts where the other is a single letter', () => {
    const [page] = search('pass@k', { passk: [hit('page', 2, [8])] });
    expect(page).toEqual({
      id: 'page',
      share: 1,
      score: 2 * WEIGHTS.joined,
      holds: [true, false],
      locations: [8],
    });
  });
});

describe('a page says what it holds', () => {
  test('word by word', () => {
    const ranked = search('entropy collapse', { entropy: [hit('one')], collapse: [hit('other')] });
    expect(ranked.find(({ id }) => id === 'one')?.holds).toEqual([true, false]);
    expect(ranked.find(({ id }) => id === 'other')?.holds).toEqual([false, true]);
  });

  test('by a synonym too, which is not shown as the word of the query', () => {
    const [page] = search('concise', { [CONCISE]: [hit('page', 1, [5])] });
    expect(page).toMatchObject({ holds: [true], share: WEIGHTS.heldBySynonym, locations: [] });
  });

  test('once where it has both the word and a synonym', () => {
    const [page] = search('concise', { concise: [hit('page', 1, [5])], [CONCISE]: [hit('page', 1, [9])] });
    expect(page).toEqual({ id: 'page', share: 1, score: 1, holds: [true], locations: [5] });
  });

  test('with the places of its words in order, each once', () => {
    const [page] = search('entropy collapse', {
      entropy: [hit('page', 1, [30, 2])],
      collapse: [hit('page', 1, [100, 9, 2])],
    });
    expect(page?.locations).toEqual([2, 9, 30, 100]);
  });

  test('in full without the function words of the query', () => {
    const [page] = search('what is the entropy', { entropy: [hit('page')] });
    expect(page).toMatchObject({ share: 1, holds: [false, false, false, true] });
  });

  test('in full without the words that no page holds', () => {
    expect(search('entropy xqzw', { entropy: [hit('page')] })[0]?.share).toBe(1);
  });

  test('by function words where the query has no others', () => {
    expect(search('what is it', { it: [hit('page')] })[0]).toMatchObject({
      share: 1,
      holds: [false, false, true],
    });
  });
});

describe('a page is left out', () => {
  test('where it holds only a common word, and another page holds all', () => {
    const ranked = search('entropy reward', {
      entropy: [hit('both')],
      reward: [hit('both'), ...others(60)],
    });
    expect(idsOf(ranked)).toEqual(['both']);
  });

  test('but not where it holds about as much as any other', () => {
    const ranked = search('entropy reward', { entropy: [hit('one')], reward: [hit('other')] });
    expect(idsOf(ranked).sort()).toEqual(['one', 'other']);
  });

  test('but not where no page holds more than that common word', () => {
    expect(search('entropy reward', { reward: others(60) })).toHaveLength(60);
  });
});

describe('words that do not count', () => {
  const words = [
    { text: 'the', isAttached: false, counts: false },
    { text: 'reward', isAttached: false, counts: false },
    { text: 'entropy', isAttached: false, counts: true },
  ];
  const rankAs = (as: Lookup['as'], from: number, to: number, entropy: readonly Hit[] = []) => {
    const lookups: Lookup[] = [
      { word: 'entropy', from: 2, to: 3, as: 'itself' },
      { word: 'other', from, to, as },
    ];
    const hits: Record<string, readonly Hit[]> = { entropy, other: [hit('page', 5, [3])] };
    return rank({ words, lookups }, (word) => hits[word] ?? [], TOTAL);
  };

  test.each(['itself', 'joined', 'synonym'] as const)('find nothing alone: %s', (as) => {
    expect(rankAs(as, 0, 2)).toEqual([]);
  });

  test.each(['itself', 'joined', 'synonym'] as const)('add nothing to a page that holds others: %s', (as) => {
    const [page, ...none] = rankAs(as, 0, 2, [hit('page', 1, [9])]);
    expect(page).toEqual({ id: 'page', share: 1, score: 1, holds: [false, false, true], locations: [9] });
    expect(none).toEqual([]);
  });

  test('give all to the one that counts where a phrase holds both', () => {
    const [page] = rankAs('joined', 1, 3);
    expect(page).toMatchObject({ share: 1, holds: [false, false, true], score: 5 * WEIGHTS.joined });
  });

  test('never make more than all of a query, where most of a large survey holds them', () => {
    const language = { thesaurus: makeThesaurus([['reward hacking', 'cheating']]), common: ['reward'] };
    const hits: Record<string, readonly Hit[]> = {
      reward: others(90),
      hacking: [hit('page')],
      rewardhacking: [hit('page')],
      games: [hit('page')],
      [CONCISE]: [hit('page'), hit('synonym')],
    };
    const ranked = rank(planQuery('reward hacking in games', language), (word) => hits[word] ?? [], TOTAL);
    expect(idsOf(ranked)).toEqual(['page', 'synonym']);
    expect(ranked[0]?.share).toBe(1);
  });
});

describe('a query that is the name of an author', () => {
  const hits = {
    zzbyadalovelace: [hit('hers', 1), hit('also hers', 1)],
    ada: [hit('hers', 2), hit('also hers', 3), hit('of another Ada', 9)],
    lovelace: [hit('on Lovelace', 9)],
  };

  test('finds the papers of that author alone, best first', () => {
    expect(idsOf(search('Ada Lovelace', hits))).toEqual(['also hers', 'hers']);
  });

  test('finds by its words where no author has that name', () => {
    const { zzbyadalovelace: _, ...words } = hits;
    expect(idsOf(search('Ada Lovelace', words))).toContain('on Lovelace');
  });
});

describe('nothing is found', () => {
  test('where no page holds any word', () => {
    expect(search('entropy collapse', {})).toEqual([]);
  });

  test('for a query without words', () => {
    expect(search('', { entropy: [hit('page')] })).toEqual([]);
  });

  test('in an empty survey', () => {
    expect(rank(planQuery('entropy', LANGUAGE), () => [], 0)).toEqual([]);
  });
});

test('a word that every page holds still finds them, in order', () => {
  const ranked = search('reward', { reward: others(TOTAL).map((one, place) => ({ ...one, score: place })) });
  expect(ranked).toHaveLength(TOTAL);
  expect(ranked[0]?.id).toBe(`other-${TOTAL - 1}`);
});

test('whatever is found, each page comes once, best first, with a share of at most all', () => {
  const words = [
    'entropy',
    'collapse',
    'concise',
    'process',
    'supervision',
    'midtraining',
    'mid',
    'training',
  ];
  const page = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    score: fc.double({ min: 0.01, max: 20, noNaN: true }),
    locations: fc.array(fc.nat(300), { maxLength: 5 }),
  });
  const pages = fc.uniqueArray(page, { selector: ({ id }) => id });
  const index = fc.dictionary(fc.constantFrom(...words, CONCISE, SUPERVISION), pages);
  const query = fc.array(fc.constantFrom(...words, 'the', 'of'), { maxLength: 6 });
  fc.assert(
    fc.property(query, fc.subarray(words.map(stemOf)), index, (texts, common, hits) => {
      const plan = planQuery(texts.join(' '), { ...LANGUAGE, common });
      const ranked = rank(plan, (word) => hits[word] ?? [], TOTAL);
      expect(new Set(idsOf(ranked)).size).toBe(ranked.length);
      for (const [place, { score, share, holds, locations }] of ranked.entries()) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(ranked[place - 1]?.score ?? Number.MAX_VALUE);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(holds).toHaveLength(texts.length);
        expect(locations).toEqual([...new Set(locations)].sort((a, b) => a - b));
      }
    }),
  );
});

const search = (query: string, hits: Record<string, readonly Hit[]>) =>
  rank(planQuery(query, LANGUAGE), (word) => hits[word] ?? [], TOTAL);

/** A page that holds a word; without places, the word is near no other. */
function hit(id: string, score = 1, locations: readonly number[] = []): Hit {
  return { id, score, locations };
}

const others = (count: number, name = 'other') =>
  Array.from({ length: count }, (_, number) => hit(`${name}-${number}`));
const idsOf = (ranked: readonly Ranked[]) => ranked.map(({ id }) => id);
