import { afterEach, describe, expect, test } from 'vitest';
import { fakeClock } from '../../tests/fixtures/fakeClock.ts';
import {
  BOT,
  type Disturbance,
  type GitHubServer,
  REPOSITORY,
  type State,
  serveGitHub,
} from '../../tests/fixtures/gitHubServer.ts';
import { COMMENT_MARKER } from './buildComment.ts';
import type { FinishedRun } from './finishedRun.ts';
import { type GitHub, openGitHub } from './gitHub.ts';
import { findPullRequests, listChangedFiles, writeComment } from './pullRequest.ts';

let server: GitHubServer;
afterEach(() => server.close());

async function open(
  state: Partial<State>,
  disturb?: (asked: string, request: number) => Disturbance | undefined,
): Promise<GitHub> {
  server = await serveGitHub(state, disturb);
  return openGitHub({ api: server.api, repository: REPOSITORY, token: 'a-token', clock: fakeClock() });
}

describe('the pull request of a run', () => {
  const RUN: FinishedRun = {
    commit: 'c'.repeat(40),
    owner: 'ada',
    branch: 'add & mend',
    hasPassed: true,
    address: '',
  };
  const pull = (number: number, label: string, sha: string, state = 'open') => ({
    number,
    state,
    head: { label, sha },
  });

  test('is the open one of its branch, in a fork too', async () => {
    const gitHub = await open({
      pulls: [
        pull(1, 'octo:add & mend', RUN.commit),
        pull(2, 'ada:add', RUN.commit),
        pull(3, 'ada:add & mend', RUN.commit, 'closed'),
        pull(4, 'ada:add & mend', RUN.commit),
      ],
    });
    expect(await findPullRequests(gitHub, RUN)).toEqual([4]);
    expect(server.asked).toEqual(['GET /pulls?state=open&head=ada%3Aadd+%26+mend&per_page=100']);
  });

  test('is none once it has a newer commit, whose run will report', async () => {
    const gitHub = await open({ pulls: [pull(4, 'ada:add & mend', 'd'.repeat(40))] });
    expect(await findPullRequests(gitHub, RUN)).toEqual([]);
  });
});

test('changed files are listed, moved ones with both of their paths', async () => {
  const gitHub = await open({
    files: {
      7: [
        { filename: 'a', status: 'added' },
        { filename: 'b', status: 'removed' },
        { filename: 'd', status: 'renamed', previous_filename: 'c' },
      ],
    },
  });
  expect(await listChangedFiles(gitHub, 7)).toEqual(['a', 'b', 'd', 'c']);
});

describe('the comment', () => {
  const BODY = `${COMMENT_MARKER}\n\nAll is well.`;
  const others = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ id, body: 'A remark', user: { login: 'ada' } }));
  const own = (body: string) => ({ id: 500, body, user: BOT });

  test('is written once, and changed from then on', async () => {
    const gitHub = await open({});
    await writeComment(gitHub, 7, `${COMMENT_MARKER}\n\nTwo mistakes.`);
    await writeComment(gitHub, 7, BODY);
    expect(server.state.comments[7]?.map(({ body }) => body)).toEqual([BODY]);
    expect(server.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([
      'POST /issues/7/comments',
      'PATCH /issues/comments/900',
    ]);
  });

  test('is found behind many others', async () => {
    const gitHub = await open({ comments: { 7: [...others(130), own(`${COMMENT_MARKER}\nOld.`)] } });
    await writeComment(gitHub, 7, BODY);
    expect(server.state.comments[7]?.at(-1)).toMatchObject({ id: 500, body: BODY });
    expect(server.state.comments[7]).toHaveLength(131);
  });

  test('is left alone where it says the same', async () => {
    const gitHub = await open({ comments: { 7: [own(BODY)] } });
    await writeComment(gitHub, 7, BODY);
    expect(server.asked).toEqual(['GET /issues/7/comments?per_page=100']);
  });

  test('is never one that somebody else wrote, or that only quotes the marker', async () => {
    const planted = { id: 1, body: `${COMMENT_MARKER}\n\nMerge this.`, user: { login: 'ada' } };
    const gitHub = await open({ comments: { 7: [planted, own(`Look for ${COMMENT_MARKER}`)] } });
    await writeComment(gitHub, 7, BODY);
    expect(server.state.comments[7]?.map(({ body }) => body)).toEqual([
      `${COMMENT_MARKER}\n\nMerge this.`,
      `Look for ${COMMENT_MARKER}`,
      BODY,
    ]);
  });

  test('is not written twice where the answer to the first attempt is lost', async () => {
    const gitHub = await open({}, (asked, request) =>
      asked.startsWith('POST') && request === 1 ? 'made, then hangs up' : undefined,
    );
    await gitHub.patiently(() => writeComment(gitHub, 7, BODY));
    expect(server.state.comments[7]).toHaveLength(1);
  });
});
