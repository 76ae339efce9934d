import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHubServer, REPOSITORY, type State, serveGitHub } from '../../tests/fixtures/gitHubServer.ts';

let folder = '';
let server: GitHubServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'github-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command as a step of a workflow does, beside a stand-in for GitHub. */
async function run(script: string, args: string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/github/${script}`, ...args], {
    env: {
      PATH: process.env['PATH'],
      NODE_NO_WARNINGS: '1',
      GITHUB_API_URL: server?.api,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_TOKEN: 'a-token',
      ...env,
    },
  });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  ended.code = await new Promise((done) => child.on('close', done));
  return ended;
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('the comment on a pull request', () => {
  const COMMIT = '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d';
  const STATE: Partial<State> = {
    pulls: [{ number: 7, state: 'open', head: { label: 'ada:add', sha: COMMIT } }],
    files: { 7: [{ filename: 'content/papers/debate/prorl.mdx', status: 'modified' }] },
  };
  const EVENT = {
    workflow_run: {
      head_sha: COMMIT,
      head_branch: 'add',
      head_repository: { owner: { login: 'ada' } },
      html_url: 'https://github.com/octo/survey/actions/runs/7',
      conclusion: 'success',
    },
  };

  async function comment(event: unknown, env: Record<string, string> = {}): Promise<Ended> {
    write('event.json', JSON.stringify(event));
    return run('comment.ts', [folder], env);
  }

  test('is made of the report, and names the pull request that GitHub names', async () => {
    server = await serveGitHub(STATE);
    write('changes.md', '- A change\n');
    write('findings.json', '{"findings":[]}');
    write('pull-request.txt', '8');
    expect(await comment(EVENT)).toEqual({ code: 0, out: 'Commented on #7.\n', err: '' });
    expect(server.state.comments[7]?.map(({ body }) => body)).toEqual([
      `<!-- what this pull request changes -->

**All checks pass** at \`1a2b3c4\` ([log](https://github.com/octo/survey/actions/runs/7)).

- A change`,
    ]);
  });

  test('is made where there is no report too', async () => {
    server = await serveGitHub(STATE);
    const failed = { ...EVENT, workflow_run: { ...EVENT.workflow_run, conclusion: 'failure' } };
    expect((await comment(failed)).code).toBe(0);
    expect(server.state.comments[7]?.[0]?.body).toContain(', before the content was looked at.');
  });

  test('is left to the next run where the pull request has a newer commit', async () => {
    server = await serveGitHub({ ...STATE, pulls: [] });
    expect(await comment(EVENT)).toEqual({
      code: 0,
      out: `No open pull request has ${COMMIT} at its head; a newer run will comment.\n`,
      err: '',
    });
  });

  test('is not made for a fork that is gone', async () => {
    server = await serveGitHub(STATE);
    const gone = { ...EVENT, workflow_run: { ...EVENT.workflow_run, head_repository: null } };
    expect((await comment(gone)).out).toBe(
      'The run was for a branch that is gone; there is nothing to comment on.\n',
    );
    expect(server.asked).toEqual([]);
  });

  test('fails with a sentence where GitHub refuses', async () => {
    server = await serveGitHub(STATE);
    expect(await comment(EVENT, { GITHUB_TOKEN: 'another' })).toEqual({
      code: 2,
      out: '',
      err: 'GitHub answers 401 to GET /repos/octo/survey/pulls (Bad credentials). Check GITHUB_TOKEN.\n',
    });
    expect(await comment(EVENT, { GITHUB_TOKEN: '' })).toEqual({
      code: 2,
      out: '',
      err: 'GITHUB_TOKEN is not set. Expected to run in a workflow on GitHub.\n',
    });
  });
});

describe('the issue of what has changed', () => {
  test('is opened and closed', async () => {
    server = await serveGitHub();
    write('freshness.md', 'A link is dead.\n');
    const file = join(folder, 'freshness.md');
    expect(await run('freshnessIssue.ts', ['open', file], {})).toEqual({
      code: 0,
      out: 'The issue: opened.\n',
      err: '',
    });
    expect((await run('freshnessIssue.ts', ['closed', file], {})).out).toBe('The issue: closed.\n');
    expect(server.state.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  test.each([[[]], [['open']], [['opened', 'a.md']]])(
    'is left alone where the command is called wrongly: %j',
    async (args) => {
      server = await serveGitHub();
      expect(await run('freshnessIssue.ts', args, {})).toEqual({
        code: 2,
        out: '',
        err: 'Usage: node scripts/github/freshnessIssue.ts <open|closed> <file>\n',
      });
      expect(server.asked).toEqual([]);
    },
  );
});

test('where the site will stand is printed as the next steps read it', async () => {
  const site = { SITE_URL: '', BASE_PATH: '' };
  expect((await run('pagesAddress.ts', [], site)).out).toBe(
    'SITE_URL=https://octo.github.io\nBASE_PATH=/survey/\n',
  );
});
