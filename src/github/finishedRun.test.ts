import { expect, test } from 'vitest';
import { readFinishedRun } from './finishedRun.ts';

const COMMIT = '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d';

/** The parts of the event that are read, as GitHub's documentation shows them. */
const event = (changes: Record<string, unknown> = {}) => ({
  action: 'completed',
  workflow_run: {
    head_sha: COMMIT,
    head_branch: 'add-a-paper',
    head_repository: { full_name: 'ada/survey', owner: { login: 'ada' } },
    html_url: 'https://github.com/octo/survey/actions/runs/7',
    conclusion: 'success',
    pull_requests: [],
    ...changes,
  },
});

test('a run is the commit of a branch of somebody', () => {
  expect(readFinishedRun(event())).toEqual({
    commit: COMMIT,
    owner: 'ada',
    branch: 'add-a-paper',
    hasPassed: true,
    address: 'https://github.com/octo/survey/actions/runs/7',
  });
  expect(readFinishedRun(event({ conclusion: 'failure' }))?.hasPassed).toBe(false);
});

test.each([
  ['the fork is gone', event({ head_repository: null })],
  ['the commit is none', event({ head_sha: '../../issues' })],
  ['the branch is missing', event({ head_branch: null })],
  ['the event is another one', { action: 'opened', pull_request: {} }],
  ['the event is none', null],
])('there is no run where %s', (_name, payload) => {
  expect(readFinishedRun(payload)).toBeUndefined();
});
