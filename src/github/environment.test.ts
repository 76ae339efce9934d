import { expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.ts';

const ENVIRONMENT = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/survey',
  GITHUB_TOKEN: 'a-token',
  GITHUB_EVENT_PATH: '/tmp/event.json',
};

test('the environment of a step names the repository, its addresses and the token', () => {
  expect(readEnvironment(ENVIRONMENT)).toEqual({
    api: 'https://api.github.com',
    repository: 'octo/survey',
    address: 'https://github.com/octo/survey',
    token: 'a-token',
    eventFile: '/tmp/event.json',
  });
});

test.each(Object.keys(ENVIRONMENT))('%s is missed by its name', (name) => {
  expect(() => readEnvironment({ ...ENVIRONMENT, [name]: '' })).toThrow(
    new EnvironmentError(`${name} is not set. Expected to run in a workflow on GitHub.`),
  );
});
