import { afterEach, describe, expect, test } from 'vitest';
import { entry, feed } from '../../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../../tests/fixtures/arxivServer.ts';
import { fakeClock } from '../../tests/fixtures/fakeClock.ts';
import { ArxivError } from './arxivRecord.ts';
import { fetchRecords } from './fetchRecords.ts';
import { openPace } from './pace.ts';

let server: ArxivServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** What fetching some papers did: what was stored, waited (in s) and reported, and how it ended. */
interface Run {
  asked: string[][];
  stored: string[][];
  waited: number[];
  reported: string[];
  error: unknown;
}

async function run(
  ids: string[],
  reply: (ids: string[], request: number) => Reply | undefined,
): Promise<Run> {
  server = await serveArxiv(reply);
  const clock = fakeClock();
  const { waited } = clock;
  const result: Run = { asked: server.asked, stored: [], waited, reported: [], error: undefined };
  try {
    await fetchRecords(ids, (records) => result.stored.push(records.map(({ id }) => id)), {
      address: server.address,
      report: (message) => result.reported.push(message),
      clock,
      pace: openPace(undefined, 3000, clock),
    });
  } catch (error) {
    result.error = error;
  }
  return result;
}

const answer = (ids: string[]) => feed(...ids.map((id) => entry({ id })));
const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `2505.${10_000 + index}`);

describe('papers are asked for', () => {
  test('fifty at a time, with three seconds between requests', async () => {
    const ids = idsOf(120);
    const batches = [ids.slice(0, 50), ids.slice(50, 100), ids.slice(100)];
    expect(await run(ids, answer)).toEqual({
      asked: batches,
      stored: batches,
      waited: [3, 3],
      reported: [
        'Asking arXiv for papers 1 to 50 of 120',
        'Asking arXiv for papers 51 to 100 of 120',
        'Asking arXiv for papers 101 to 120 of 120',
      ],
      error: undefined,
    });
  });

  test('with as many results as there are ids, where arXiv would give ten, and by name', async () => {
    await run(idsOf(30), answer);
    expect(server?.requests[0]?.query.get('max_results')).toBe('30');
    expect(server?.requests[0]?.agent).toMatch(/^reward-and-reason /);
  });

  test('not at all where there are none', async () => {
    expect((await run([], answer)).asked).toEqual([]);
  });

  test('and those that do not exist are left out', async () => {
    expect((await run(['2505.24864', '2505.99999'], () => answer(['2505.24864']))).stored).toEqual([
      ['2505.24864'],
    ]);
  });
});

test('what was fetched before a failure is stored', async () => {
  const ids = idsOf(60);
  const { stored, waited, error } = await run(ids, (asked, request) =>
    request === 0 ? answer(asked) : { status: 500 },
  );
  expect(stored).toEqual([ids.slice(0, 50)]);
  expect(waited).toEqual([3, 3, 9, 27]);
  expect(error).toEqual(
    new ArxivError('arXiv answers 500 after 4 attempts. Try again later.', { mayPass: true }),
  );
});
