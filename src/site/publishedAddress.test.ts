import { expect, test } from 'vitest';
import { publishedAddress } from './publishedAddress.ts';

test.each([
  [{ SITE_URL: 'https://example.org', BASE_PATH: '/survey' }, undefined, 'https://example.org/survey/'],
  [{ SITE_URL: 'https://example.org' }, 'https://github.com/someone/survey', 'https://example.org/'],
  [{}, 'https://github.com/Someone/survey', 'https://someone.github.io/survey/'],
  [{}, 'https://github.com/Someone/someone.github.io', 'https://someone.github.io/'],
  [{}, 'https://gitlab.com/someone/survey', undefined],
  [{}, undefined, undefined],
])('with %o and the repository %s the site stands at %s', (env, repository, address) => {
  expect(publishedAddress(env, repository)).toBe(address);
});
