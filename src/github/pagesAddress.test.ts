import { expect, test } from 'vitest';
import { readSettings } from '../site/settings.ts';
import { EnvironmentError } from './environment.ts';
import { pagesAddress } from './pagesAddress.ts';

test.each([
  ['a repository', 'octo/survey', {}, 'https://octo.github.io', '/survey/'],
  ['an owner with capitals', 'Octo-Lab/Survey', {}, 'https://octo-lab.github.io', '/Survey/'],
  ['the repository of the owner', 'Octo/octo.github.io', {}, 'https://octo.github.io', '/'],
  [
    'variables that are not set',
    'octo/survey',
    { SITE_URL: '', BASE_PATH: '' },
    'https://octo.github.io',
    '/survey/',
  ],
  ['a domain', 'octo/survey', { SITE_URL: 'https://survey.example' }, 'https://survey.example', '/'],
  [
    'a path of a domain',
    'octo/survey',
    { SITE_URL: 'https://lab.example', BASE_PATH: '/rlvr/' },
    'https://lab.example',
    '/rlvr/',
  ],
])('the site of %s stands where the build can put it', (_name, repository, variables, site, base) => {
  const address = pagesAddress(repository, variables);
  expect(address).toEqual({ SITE_URL: site, BASE_PATH: base });
  expect(readSettings({ ...address })).toMatchObject({ site, base });
});

test.each([undefined, 'survey'])('a repository that is %s has no site', (repository) => {
  expect(() => pagesAddress(repository)).toThrow(
    new EnvironmentError(`GITHUB_REPOSITORY is \`${repository}\`. Expected owner/name.`),
  );
});
