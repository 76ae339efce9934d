import { afterEach, describe, expect, test } from 'vitest';
import { type FakeClock, fakeClock } from '../../tests/fixtures/fakeClock.ts';
import {
  type Disturbance,
  type GitHubServer,
  REPOSITORY,
  type State,
  serveGitHub,
} from '../../tests/fixtures/gitHubServer.ts';
import { GitHubError } from './askGitHub.ts';
import { type GitHub, openGitHub } from './gitHub.ts';

let server: GitHubServer;
let clock: FakeClock;
let reported: string[];
afterEach(() => server.close());

/** Opens a stand-in whose first requests go wrong, one after the other. */
async function open(state: Partial<State> = {}, ...wrong: Disturbance[]): Promise<GitHub> {
  server = await serveGitHub(state, (_asked, request) => wrong[request]);
  clock = fakeClock();
  reported = [];
  const report = (message: string) => reported.push(message);
  return openGitHub({
    api: server.api,
    repository: REPOSITORY,
    token: 'a-token',
    clock,
    patience: 500,
    report,
  });
}

const issues = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    title: 'A title',
    body: '',
    state: 'open',
    labels: [],
    user: { login: 'ada' },
  }));

/** How asking for a list ended after some requests that went wrong. */
async function listAfter(...wrong: Disturbance[]): Promise<unknown> {
  const gitHub = await open({ issues: issues(1) }, ...wrong);
  try {
    return (await gitHub.patiently(() => gitHub.list('/issues'))).length;
  } catch (error) {
    return error;
  }
}

describe('lists', () => {
  test('are read to their end', async () => {
    const gitHub = await open({ issues: issues(201) });
    expect(await gitHub.list('/issues', { state: 'all' })).toHaveLength(201);
    expect(server.asked).toEqual([
      'GET /issues?state=all&per_page=100',
      'GET /issues?state=all&per_page=100&page=2',
      'GET /issues?state=all&per_page=100&page=3',
    ]);
  });

  test('do not lead the token to another host', async () => {
    const link = { link: '<https://evil.example/repos>; rel="next"' };
    expect(await listAfter({ status: 200, headers: link, text: '[]' })).toEqual(
      new GitHubError('GitHub names https://evil.example for the next page of a list.'),
    );
  });

  test('that have no end are given up', async () => {
    server = await serveGitHub({}, () => ({
      status: 200,
      headers: { link: `<${server.api}/repos/octo/survey/issues>; rel="next"` },
      text: '[]',
    }));
    const gitHub = openGitHub({ api: server.api, repository: REPOSITORY, token: 'a-token' });
    await expect(gitHub.list('/issues')).rejects.toThrow(
      'GitHub does not answer GET /repos/octo/survey/issues with a list that ends.',
    );
    expect(server.asked).toHaveLength(101);
  });
});

describe('what may pass is tried again', () => {
  test.each<[string, Disturbance, string]>([
    [
      'an error of the server',
      { status: 502 },
      'GitHub answers 502 to GET /repos/octo/survey/issues (Sorry).',
    ],
    [
      'an error page',
      { status: 503, text: '<html>Unicorn</html>' },
      'GitHub answers 503 to GET /repos/octo/survey/issues.',
    ],
    [
      'an answer that is none',
      { status: 200, text: '<html>' },
      'GitHub answers GET /repos/octo/survey/issues without JSON.',
    ],
    ['silence', 'hangs', 'GitHub did not answer within 0.5 s: GET /repos/octo/survey/issues.'],
    [
      'a connection that breaks',
      'hangs up',
      'GitHub cannot be reached (UND_ERR_SOCKET): GET /repos/octo/survey/issues.',
    ],
  ])('%s', async (_name, wrong, message) => {
    expect(await listAfter(wrong, wrong)).toBe(1);
    expect(clock.waited).toEqual([2, 8]);
    expect(reported).toEqual([`${message} Trying again in 2 s.`, `${message} Trying again in 8 s.`]);
  });

  test.each<[string, Disturbance, number]>([
    ['that GitHub asks for', { status: 429, headers: { 'retry-after': '50' } }, 50],
    ['that comes with a refusal', { status: 403, headers: { 'retry-after': '50' } }, 50],
    ['that is shorter than our own', { status: 429, headers: { 'retry-after': '1' } }, 2],
    [
      'until the requests of the hour are counted anew',
      // The clock of the test shows 2026-11-21T12:00:00Z.
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795262520' } },
      120,
    ],
    [
      'of a minute, where GitHub does not say how long',
      { status: 403, text: '{"message":"You have exceeded a secondary rate limit."}' },
      60,
    ],
  ])('after the pause %s', async (_name, wrong, seconds) => {
    expect(await listAfter(wrong)).toBe(1);
    expect(clock.waited).toEqual([seconds]);
  });

  test('three times, not more', async () => {
    const wrong = { status: 500 };
    expect(await listAfter(wrong, wrong, wrong, wrong, wrong)).toEqual(
      new GitHubError('GitHub answers 500 to GET /repos/octo/survey/issues (Sorry).', 0),
    );
    expect(server.asked).toHaveLength(4);
    expect(clock.waited).toEqual([2, 8, 32]);
  });
});

describe('what will not pass is not tried again', () => {
  test.each<[string, Disturbance, string]>([
    ['a wrong token', { status: 401 }, '401 to GET /repos/octo/survey/issues (Sorry). Check GITHUB_TOKEN.'],
    [
      'a token that may not',
      { status: 403, text: '{"message":"Resource not accessible by integration"}' },
      '403 to GET /repos/octo/survey/issues (Resource not accessible by integration). Check `permissions` of the job in the workflow.',
    ],
    [
      'a repository without issues',
      { status: 410, text: '{"message":"Issues are disabled for this repo"}' },
      '410 to GET /repos/octo/survey/issues (Issues are disabled for this repo). Check that issues are switched on in the settings of the repository.',
    ],
    ['another refusal', { status: 422 }, '422 to GET /repos/octo/survey/issues (Sorry).'],
    [
      'a pause of an hour',
      { status: 429, headers: { 'retry-after': '3600' } },
      '429 to GET /repos/octo/survey/issues (Sorry). It asks for a pause of 60 minutes.',
    ],
  ])('%s', async (_name, wrong, message) => {
    expect(await listAfter(wrong)).toEqual(new GitHubError(`GitHub answers ${message}`));
    expect(clock.waited).toEqual([]);
  });

  test('and a mistake of our own is not taken for one of GitHub', async () => {
    const gitHub = await open();
    const mistake = new TypeError('x is not a function');
    await expect(gitHub.patiently(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});

test('what GitHub says cannot forge a line of the log', async () => {
  const error = await listAfter({ status: 422, text: '{"message":"a\\n::error::b"}' });
  expect((error as Error).message).toContain('(a\uFFFD::error::b)');
});
