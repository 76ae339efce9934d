import { afterEach, describe, expect, test } from 'vitest';
import { entry, errorFeed, feed } from '../../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../../tests/fixtures/arxivServer.ts';
import { fakeClock } from '../../tests/fixtures/fakeClock.ts';
import { ArxivError } from './arxivRecord.ts';
import { type ArxivOptions, arxivOptions, askArxiv } from './askArxiv.ts';
import { openPace } from './pace.ts';

let server: ArxivServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const ANSWER = feed(entry());
const LONG = { status: 200, text: ANSWER.padEnd(10_000_001) };

/** What one question did: how often it was asked, what was waited (in s) and reported, and how it ended. */
interface Run {
  asked: number;
  waited: number[];
  reported: string[];
  text: string | undefined;
  error: unknown;
}

/** Asks a stand-in that gives these replies, and then the answer. */
async function run(replies: Reply[], options: ArxivOptions = {}): Promise<Run> {
  await server?.close();
  server = await serveArxiv((_ids, request) => replies[request] ?? ANSWER);
  const clock = fakeClock();
  const result: Run = { asked: 0, waited: clock.waited, reported: [], text: undefined, error: undefined };
  try {
    result.text = await askArxiv(
      { id_list: '2505.24864' },
      {
        address: server.address,
        patience: replies.includes('hangs') ? 500 : undefined,
        report: (message) => result.reported.push(message),
        clock,
        pace: openPace(undefined, 3000, clock),
        ...options,
      },
    );
  } catch (error) {
    result.error = error;
  }
  result.asked = server.asked.length;
  return result;
}

test('an answer is the text of the feed', async () => {
  expect(await run([])).toEqual({ asked: 1, waited: [], reported: [], text: ANSWER, error: undefined });
});

describe('what may pass is tried again', () => {
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
    ['a connection that breaks in an answer', { half: ANSWER }, 'arXiv cannot be reached (UND_ERR_SOCKET)'],
    ['a feed without its end', ANSWER.slice(0, -20), "arXiv's answer breaks off"],
  ])('%s', async (_name, reply, failure) => {
    const { text, waited, reported, error } = await run([reply, reply]);
    expect({ text, waited, error }).toEqual({ text: ANSWER, waited: [3, 9], error: undefined });
    expect(reported).toEqual([`${failure}; trying again in 3 s`, `${failure}; trying again in 9 s`]);
  });

  test.each([
    ['longer', '20', 20],
    ['shorter than our own', '1', 3],
    ['until a date', 'Sat, 21 Nov 2026 12:00:45 GMT', 45],
    ['until a date that has passed', 'Wed, 21 Oct 2026 07:28:00 GMT', 3],
    ['of a form that nobody knows', 'soon', 3],
  ])('after the pause that arXiv asks for, here one %s', async (_name, retryAfter, pause) => {
    expect((await run([{ status: 429, retryAfter }])).waited).toEqual([pause]);
    expect((await run([{ status: 503, retryAfter, text: 'Rate exceeded.' }])).waited).toEqual([pause]);
  });

  test.each<[string, Reply, string]>([
    ['a server that stays down', { status: 503 }, 'arXiv answers 503'],
    ['throttling that does not end', 'Rate exceeded.', 'arXiv asks for a pause'],
    ['a server that never answers', 'hangs', 'arXiv did not answer within 0.5 s'],
    ['an answer that always breaks off', ANSWER.slice(0, -20), "arXiv's answer breaks off"],
  ])('three times, not more: %s', async (_name, reply, failure) => {
    const { asked, text, waited, error } = await run([reply, reply, reply, reply, reply]);
    expect(error).toEqual(new ArxivError(`${failure} after 4 attempts. Try again later.`, { mayPass: true }));
    expect({ asked, text, waited }).toEqual({ asked: 4, text: undefined, waited: [3, 9, 27] });
  });

  test('and so is a connection that is refused', async () => {
    const closed = await serveArxiv(() => ANSWER);
    await closed.close();
    const { waited, error } = await run([], { address: closed.address });
    expect(error).toEqual(
      new ArxivError('arXiv cannot be reached (ECONNREFUSED) after 4 attempts. Try again later.', {
        mayPass: true,
      }),
    );
    expect(waited).toEqual([3, 9, 27]);
  });
});

describe('what will not pass soon is not tried again', () => {
  test.each<[string, Reply, string]>([
    ['a refusal', { status: 400, text: 'Bad Request' }, 'arXiv answers 400; asking again will not help.'],
    [
      'a refusal that says why',
      { status: 400, text: errorFeed('incorrect id format for 1234.12345') },
      'arXiv answers 400 (incorrect id format for 1234.12345); asking again will not help.',
    ],
    [
      'a refusal with papers',
      { status: 400, text: ANSWER },
      'arXiv answers 400; asking again will not help.',
    ],
    ['an endless answer', LONG, "arXiv's answer is larger than 10 MB; asking again will not help."],
    [
      'a pause of an hour',
      { status: 429, retryAfter: '3600' },
      'arXiv answers 429 and wants to be left alone for 60 minutes. Try again then.',
    ],
    [
      'a pause until tomorrow',
      { status: 503, retryAfter: 'Sun, 22 Nov 2026 12:00:00 GMT' },
      'arXiv answers 503 and wants to be left alone for 24 hours. Try again then.',
    ],
  ])('%s', async (_name, reply, message) => {
    const { asked, waited, error } = await run([reply]);
    expect(error).toEqual(new ArxivError(message, { mayPass: message.endsWith('then.') }));
    expect({ asked, waited }).toEqual({ asked: 1, waited: [] });
  });
});

describe('the environment', () => {
  test('names a stand-in, and how fast it may be asked', () => {
    expect(arxivOptions({ ARXIV_API: 'http://localhost/', ARXIV_PAUSE: '5', ARXIV_PATIENCE: '50' })).toEqual({
      address: 'http://localhost/',
      pause: 5,
      patience: 50,
    });
  });

  test('cannot make arXiv itself be asked faster', () => {
    expect(arxivOptions({ ARXIV_PAUSE: '5', ARXIV_PATIENCE: '50' })).toEqual({});
  });

  test('may name something that is no address', async () => {
    await expect(askArxiv({}, arxivOptions({ ARXIV_API: 'localhost' }))).rejects.toThrow(
      new ArxivError('ARXIV_API is no address: localhost.'),
    );
  });
});
