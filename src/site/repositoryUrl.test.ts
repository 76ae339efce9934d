import { expect, test } from 'vitest';
import { repositoryUrl } from './repositoryUrl.ts';

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b'],
  ['https://github.com/a/b.git', 'https://github.com/a/b'],
  ['git+https://github.com/a/b.git', 'https://github.com/a/b'],
  ['https://token@github.com/a/b.git', 'https://github.com/a/b'],
  ['git@github.com:a/b.git', 'https://github.com/a/b'],
  ['ssh://git@git.example.org:2222/a/b.git/', 'https://git.example.org/a/b'],
])('%s is %s on the web', (remote, url) => {
  expect(repositoryUrl(remote)).toBe(url);
});

test.each([undefined, '', '/srv/git/survey.git', '../other', 'file:///srv/git/survey.git', 'origin'])(
  '%s has no address on the web, so no edit link is made of it',
  (remote) => {
    expect(repositoryUrl(remote)).toBeUndefined();
  },
);
