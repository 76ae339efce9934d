import { afterEach, describe, expect, test } from 'vitest';
import { type FakeClock, fakeClock } from '../../tests/fixtures/fakeClock.ts';
import { serveWeb, type WebReply, type WebServer } from '../../tests/fixtures/webServer.ts';
import { checkLinks, type LinkState, OfflineError } from './checkLinks.ts';

let servers: WebServer[] = [];
let clock: FakeClock;
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function serve(reply: (asked: string, request: number) => WebReply): Promise<WebServer> {
  const server = await serveWeb(reply);
  servers.push(server);
  return server;
}

/** What becomes of some paths of one host. */
async function look(
  paths: string[],
  reply: (asked: string, request: number) => WebReply,
): Promise<{ states: LinkState[]; asked: string[] }> {
  const server = await serve(reply);
  clock = fakeClock();
  const urls = paths.map((path) => server.address + path);
  const states = await checkLinks(urls, { clock, patience: 300 });
  return { states: urls.map((url) => states.get(url) as LinkState), asked: server.asked };
}

describe('a link leads somewhere', () => {
  test('where its head is answered, and nothing more is asked', async () => {
    expect(await look(['/a'], () => 200)).toEqual({
      states: [{ is: 'alive', because: 'answers 200' }],
      asked: ['HEAD /a'],
    });
  });

  test.each([403, 404, 405, 429, 500, 501])(
    'where only its head is answered %i, as many servers do',
    async (status) => {
      expect(await look(['/a'], (asked) => (asked.startsWith('HEAD') ? status : 200))).toEqual({
        states: [{ is: 'alive', because: 'answers 200' }],
        asked: ['HEAD /a', 'GET /a'],
      });
    },
  );

  test('where it is sent on', async () => {
    const { states, asked } = await look(['/old'], (request) =>
      request.endsWith('/old') ? { status: 301, headers: { location: '/new' } } : 200,
    );
    expect(states).toEqual([{ is: 'alive', because: 'answers 200' }]);
    expect(asked).toEqual(['HEAD /old', 'HEAD /new']);
  });
});

describe('a link leads nowhere', () => {
  test.each([404, 410])('where the page itself answers %i, once', async (status) => {
    expect(await look(['/a'], () => status)).toEqual({
      states: [{ is: 'dead', because: `answers ${status}` }],
      asked: ['HEAD /a', 'GET /a'],
    });
  });
});

describe('it cannot be told', () => {
  test.each([401, 403, 451])('where programs are refused by %i', async (status) => {
    expect(await look(['/a'], () => status)).toEqual({
      states: [{ is: 'unknown', because: `answers ${status}` }],
      asked: ['HEAD /a', 'GET /a'],
    });
  });

  test.each<[string, WebReply, string]>([
    ['an error of the server', 503, 'answers 503'],
    ['throttling', 429, 'answers 429'],
    ['silence', 'hangs', 'did not answer within 0.3 s'],
    ['a broken connection', 'hangs up', 'cannot be reached (UND_ERR_SOCKET)'],
  ])('after three attempts that end with %s', async (_name, reply, because) => {
    const { states, asked } = await look(['/a'], () => reply);
    expect(states).toEqual([{ is: 'unknown', because }]);
    expect(asked).toEqual(['HEAD /a', 'GET /a', 'GET /a', 'GET /a']);
    expect(clock.waited).toEqual([5, 20]);
  });

  test('where the host is not there, which is asked for one of its links alone', async () => {
    const gone = await serve(() => 200);
    await gone.close();
    servers = [];
    const { address } = await serve(() => 200);
    clock = fakeClock();
    const urls = [`${gone.address}/a`, `${gone.address}/b`];
    const states = await checkLinks([...urls, `${address}/a`], { clock });
    const state = { is: 'unknown', because: 'cannot be reached (ECONNREFUSED)' };
    expect(urls.map((url) => states.get(url))).toEqual([state, state]);
    expect(clock.waited).toEqual([5, 20]);
  });
});

describe('what may pass is asked again', () => {
  test('until it has passed', async () => {
    const { states, asked } = await look(['/a'], (_asked, request) => (request < 3 ? 502 : 200));
    expect(states).toEqual([{ is: 'alive', because: 'answers 200' }]);
    expect(asked).toHaveLength(4);
  });

  test.each([
    ['that the host asks for', '60', [60, 60]],
    ['that is shorter than ours', '1', [5, 20]],
  ])('after the pause %s', async (_name, seconds, waited) => {
    await look(['/a'], () => ({ status: 429, headers: { 'retry-after': seconds } }));
    expect(clock.waited).toEqual(waited);
  });

  test('but not where the host asks for an hour', async () => {
    const { states } = await look(['/a'], () => ({ status: 429, headers: { 'retry-after': '3600' } }));
    expect(states).toEqual([{ is: 'unknown', because: 'answers 429' }]);
    expect(clock.waited).toEqual([]);
  });
});

describe('hosts are not pressed', () => {
  test('one link after the other, with a pause between them', async () => {
    const { states } = await look(['/a', '/b', '/c'], () => 200);
    expect(states).toHaveLength(3);
    expect(servers[0]?.mostAtOnce).toBe(1);
    expect(clock.waited).toEqual([1, 1]);
  });

  test('a link that occurs twice is asked for once', async () => {
    expect((await look(['/a', '/a'], () => 200)).asked).toEqual(['HEAD /a']);
  });

  test('hosts are told apart, and looked at side by side', async () => {
    const hosts = await Promise.all(Array.from({ length: 12 }, () => serve(() => 200)));
    const urls = hosts.flatMap(({ address }) => [`${address}/a`, `${address}/b`]);
    const reported: string[] = [];
    const states = await checkLinks(urls, {
      clock: fakeClock(),
      report: (message) => reported.push(message),
    });
    expect([...states.values()].map(({ is }) => is)).toEqual(urls.map(() => 'alive'));
    for (const { mostAtOnce } of hosts) expect(mostAtOnce).toBe(1);
    expect(reported).toHaveLength(12);
    expect(reported.at(-1)).toMatch(/^Looking at 127\.0\.0\.1:\d+ \(12 of 12 hosts\)$/);
  });
});

describe('a host without an address', () => {
  // Parts of names have at most 63 letters (RFC 1035), so nobody needs to be asked for these.
  const NAME = `${'a'.repeat(64)}.invalid`;
  const OTHER = `${'b'.repeat(64)}.invalid`;
  const DEAD = { is: 'dead', because: 'has a host that does not exist' };

  test('is gone, with all of its pages', async () => {
    const { address } = await serve(() => 200);
    const urls = [`https://${NAME}/a`, `https://${NAME}/b`];
    const states = await checkLinks([...urls, `${address}/a`], { clock: fakeClock() });
    expect(urls.map((url) => states.get(url))).toEqual([DEAD, DEAD]);
  });

  test('says nothing of the host that led there', async () => {
    const { states } = await look(['/a', '/b'], (asked) =>
      asked.endsWith('/a') ? { status: 302, headers: { location: `http://${NAME}/` } } : 200,
    );
    expect(states).toEqual([DEAD, { is: 'alive', because: 'answers 200' }]);
  });

  test('says nothing at all where no host has one: this machine is offline', async () => {
    const looking = checkLinks([`https://${NAME}/`, `https://${OTHER}/`], { clock: fakeClock() });
    await expect(looking).rejects.toThrow(
      new OfflineError('No host that links lead to answers; this machine seems to be offline.'),
    );
    expect(await checkLinks([])).toEqual(new Map());
  });
});
