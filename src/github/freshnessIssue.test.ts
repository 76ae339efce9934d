import { afterEach, describe, expect, test } from 'vitest';
import { BOT, type GitHubServer, REPOSITORY, serveGitHub } from '../../tests/fixtures/gitHubServer.ts';
import { keepIssue } from './freshnessIssue.ts';
import { type GitHub, openGitHub } from './gitHub.ts';

const MARKER = '<!-- what has changed since the entries were written -->';
const OLD = `${MARKER}\n\nOne paper has a newer version.`;

let server: GitHubServer;
afterEach(() => server.close());

/** Opens a stand-in with an issue, where there is one. */
async function open(issue?: { body: string; state?: string; user?: { login: string } }): Promise<GitHub> {
  const labels = [{ name: 'freshness' }];
  const issues = issue ? [{ number: 5, title: 'A title', state: 'open', labels, user: BOT, ...issue }] : [];
  server = await serveGitHub({ issues });
  return openGitHub({ api: server.api, repository: REPOSITORY, token: 'a-token' });
}

/** What the issues say now, and whether they are open. */
const issues = () => server.state.issues.map(({ state, body }) => [state, body.replace(`${MARKER}\n\n`, '')]);

describe('where there is something to do', () => {
  test('an issue is opened, with a label by which it is found', async () => {
    expect(await keepIssue(await open(), 'A link is dead.', true)).toBe('opened');
    expect(server.state.issues).toEqual([
      {
        number: 70,
        title: 'Entries and links to look at',
        labels: [{ name: 'freshness' }],
        body: `${MARKER}\n\nA link is dead.`,
        state: 'open',
        user: BOT,
      },
    ]);
  });

  test('the issue of the last week says it from now on', async () => {
    expect(await keepIssue(await open({ body: OLD }), 'A link is dead.', true)).toBe('changed');
    expect(issues()).toEqual([['open', 'A link is dead.']]);
  });

  test('an issue that says it already is left alone', async () => {
    const gitHub = await open({ body: OLD });
    expect(await keepIssue(gitHub, 'One paper has a newer version.', true)).toBe('left as it is');
    expect(server.asked).toEqual(['GET /issues?labels=freshness&state=all&per_page=100']);
  });

  test('an issue that was closed is opened again', async () => {
    expect(await keepIssue(await open({ body: OLD, state: 'closed' }), 'A link is dead.', true)).toBe(
      'opened',
    );
    expect(issues()).toEqual([['open', 'A link is dead.']]);
  });

  test('an issue that somebody closed as it stands stays closed', async () => {
    const gitHub = await open({ body: OLD, state: 'closed' });
    expect(await keepIssue(gitHub, 'One paper has a newer version.', true)).toBe('left as it is');
    expect(issues()).toEqual([['closed', 'One paper has a newer version.']]);
  });

  test('an issue that somebody else wrote is not taken for ours', async () => {
    expect(await keepIssue(await open({ body: OLD, user: { login: 'ada' } }), 'A link is dead.', true)).toBe(
      'opened',
    );
    expect(issues()).toHaveLength(2);
  });

  test('GitHub takes the text however long it is', async () => {
    await keepIssue(await open(), 'A line.\n'.repeat(20_000), true);
    expect(server.state.issues[0]?.body.length).toBeLessThanOrEqual(60_000);
  });
});

describe('where there is nothing to do', () => {
  test('no issue is opened', async () => {
    expect(await keepIssue(await open(), 'Nothing to do.', false)).toBe('left as it is');
    expect(issues()).toEqual([]);
  });

  test('the open issue says so and is closed', async () => {
    expect(await keepIssue(await open({ body: OLD }), 'Nothing to do.', false)).toBe('closed');
    expect(issues()).toEqual([['closed', 'Nothing to do.']]);
  });

  test('an issue that is closed is left alone', async () => {
    expect(await keepIssue(await open({ body: OLD, state: 'closed' }), 'Nothing to do.', false)).toBe(
      'left as it is',
    );
    expect(issues()).toEqual([['closed', 'One paper has a newer version.']]);
  });
});
