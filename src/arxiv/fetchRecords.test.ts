import { afterEach, describe, expect, test } from 'vitest';
import { entry, errorFeed, feed } from '../../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../../tests/fixtures/arxivServer.ts';
import { ArxivError } from './arxivRecord.ts';
import { type FetchOptions, fetchRecords } from './fetchRecords.ts';

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
  options: FetchOptions = {},
): Promise<Run> {
  server = await serveArxiv(reply);
  const result: Run = { asked: server.asked, stored: [], waited: [], reported: [], error: undefined };
  try {
    await fetchRecords(ids, (records) => result.stored.push(records.map(({ id }) => id)), {
      address: server.address,
      wait: async (ms) => void result.waited.push(ms / 1000),
      report: (message) => result.reported.push(message),
      ...options,
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

describe('what may pass is tried again', () => {
  const after = (...replies: Reply[]) =>
    run(
      ['2505.24864'],
      (ids, request) => replies[request] ?? answer(ids),
      replies.includes('hangs') ? { patience: 500 } : {},
    );

  test.each<[string, Reply, string]>([
    [
      'an error of the server',
      { status: 503, text: '<html>Backend fetch failed</html>' },
      'arXiv answers 503',
    ],
    [
      'an error of the server that says why',
      { status: 500, text: errorFeed('search is down') },
      'arXiv answers 500 (search is down)',
    ],
    ['throttling', { status: 429 }, 'arXiv answers 429'],
    ['throttling in words', 'Rate exceeded.', 'arXiv asks for a pause'],
    [
      'throttling in words with a status',
      { status: 429, text: 'Rate exceeded.\n' },
      'arXiv asks for a pause',
    ],
    ['a request that takes too long', 'hangs', 'arXiv did not answer within 0.5 s'],
    ['a connection that breaks', 'hangs up', 'arXiv cannot be reached (UND_ERR_SOCKET)'],
  ])('%s', async (_name, reply, failure) => {
    const { stored, waited, reported, error } = await after(reply, reply);
    expect({ stored, waited, error }).toEqual({ stored: [['2505.24864']], waited: [3, 9], error: undefined });
    expect(reported.slice(1)).toEqual([`${failure}; trying again in 3 s`, `${failure}; trying again in 9 s`]);
  });

  test.each([
    ['longer', '20', 20],
    ['shorter than our own', '1', 3],
    ['of an hour', '3600', 60],
    ['until a date', 'Wed, 21 Oct 2026 07:28:00 GMT', 3],
  ])('after the pause that arXiv asks for, here one %s', async (_name, retryAfter, pause) => {
    expect((await after({ status: 429, retryAfter })).waited).toEqual([pause]);
    await server?.close();
    expect((await after({ status: 429, retryAfter, text: 'Rate exceeded.' })).waited).toEqual([pause]);
  });

  test.each<[string, Reply, string]>([
    ['a server that stays down', { status: 503 }, 'arXiv answers 503'],
    ['throttling that does not end', 'Rate exceeded.', 'arXiv asks for a pause'],
    ['a server that never answers', 'hangs', 'arXiv did not answer within 0.5 s'],
  ])('three times, not more: %s', async (_name, reply, failure) => {
    const { asked, stored, waited, error } = await after(reply, reply, reply, reply, reply);
    expect(error).toEqual(new ArxivError(`${failure} after 4 attempts. Try again later.`));
    expect({ asked: asked.length, stored, waited }).toEqual({ asked: 4, stored: [], waited: [3, 9, 27] });
  });

  test('and so is a connection that is refused', async () => {
    const closed = await serveArxiv(answer);
    await closed.close();
    const { waited, error } = await run(['2505.24864'], answer, { address: closed.address });
    expect(error).toEqual(
      new ArxivError('arXiv cannot be reached (ECONNREFUSED) after 4 attempts. Try again later.'),
    );
    expect(waited).toEqual([3, 9, 27]);
  });
});

describe('what will not pass is not tried again', () => {
  test.each<[string, Reply, string]>([
    ['a refusal', { status: 400, text: 'Bad Request' }, 'arXiv answers 400. Check the ids.'],
    [
      'a refusal that says why',
      { status: 400, text: errorFeed('incorrect id format for 1234.12345') },
      'arXiv answers 400 (incorrect id format for 1234.12345). Check the ids.',
    ],
    ['a refusal with papers', { status: 400, text: feed(entry()) }, 'arXiv answers 400. Check the ids.'],
    [
      'an error that comes as success',
      errorFeed('incorrect id format for 1234.12345'),
      'arXiv reports: incorrect id format for 1234.12345',
    ],
    [
      'a page',
      '<!DOCTYPE html><html><body>Hello</body></html>',
      "arXiv's answer is not the documented feed; it begins with “<!DOCTYPE html><html><body>Hello</body></html>”.",
    ],
  ])('%s', async (_name, reply, message) => {
    const { asked, waited, error } = await run(['2505.24864'], () => reply);
    expect(error).toEqual(new ArxivError(message));
    expect({ asked: asked.length, waited }).toEqual({ asked: 1, waited: [] });
  });
});

test('what was fetched before a failure is stored', async () => {
  const ids = idsOf(60);
  const { stored, waited, error } = await run(ids, (asked, request) =>
    request === 0 ? answer(asked) : { status: 500 },
  );
  expect(stored).toEqual([ids.slice(0, 50)]);
  expect(waited).toEqual([3, 3, 9, 27]);
  expect(error).toEqual(new ArxivError('arXiv answers 500 after 4 attempts. Try again later.'));
});
