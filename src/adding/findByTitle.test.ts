import { afterEach, describe, expect, test } from 'vitest';
import { entry, feed } from '../../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, serveArxiv } from '../../tests/fixtures/arxivServer.ts';
import { openPace } from '../arxiv/pace.ts';
import { findByTitle } from './findByTitle.ts';

let server: ArxivServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The ids that are found where arXiv answers with these entries, and what it was asked. */
async function find(title: string, ...entries: string[]) {
  server = await serveArxiv(() => feed(...entries));
  const records = await findByTitle(title, { address: server.address, pace: openPace(undefined, 0) });
  return {
    found: records.map(({ id }) => id),
    asked: server.requests.map(({ query }) => query.get('search_query')),
  };
}

describe('arXiv is asked for the words of a title as phrases', () => {
  test.each([
    [
      'plain words',
      'ProRL: Prolonged Reinforcement Learning (in Practice)',
      'ti:"ProRL Prolonged Reinforcement Learning in Practice"',
    ],
    [
      'words that its search takes apart',
      "What Chain-of-Thought Can't Do for Small Models",
      'ti:"Do for Small Models"',
    ],
    ['formulas', 'The Role of $\\gamma$ in Long Runs', 'ti:"The Role of" AND ti:"in Long Runs"'],
    ['only words with hyphens', 'Chain-of-Thought', 'ti:"Chain of Thought"'],
    ['one word', 'Satori', 'ti:"Satori"'],
    ['quotes, which would end a phrase', '"Aha" Moments', 'ti:"Aha Moments"'],
  ])('%s', async (_name, title, query) => {
    expect((await find(title)).asked).toEqual([query]);
  });

  test('and for nothing where it has none', async () => {
    expect(await find('数学')).toEqual({ found: [], asked: [] });
  });
});

test('a title is the same whatever its case, accents and punctuation', async () => {
  const { found } = await find(
    'ProRL - Prolonged training: a Resume',
    entry({ id: '2505.00001', title: 'PRORL: Prolonged Training; A Résumé' }),
    entry({ id: '2505.00002', title: 'ProRL: Prolonged Training, A Résumé, Part 2' }),
  );
  expect(found).toEqual(['2505.00001']);
});

test('papers of the same title are all found', async () => {
  const twins = [
    entry({ id: '2505.00001', title: 'Twins Meet' }),
    entry({ id: '2505.00002', title: 'Twins meet' }),
  ];
  expect((await find('Twins Meet', ...twins)).found).toEqual(['2505.00001', '2505.00002']);
});

test('a paper of before 2007 among those found is passed over', async () => {
  const old = entry({ title: 'Twins Meet' }).replaceAll(
    /arxiv\.org\/(abs|pdf)\/[\d.]+/g,
    'arxiv.org/$1/hep-ex/0307015',
  );
  expect((await find('Twins Meet', old, entry({ title: 'Twins Meet' }))).found).toEqual(['2505.24864']);
});
