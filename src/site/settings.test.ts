import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without settings the site stands at the root of an unknown host', () => {
  expect(readSettings({})).toEqual({ site: undefined, base: '/', outDir: resolve('dist') });
  expect(readSettings({ SITE_URL: '', BASE_PATH: '', OUT_DIR: '' })).toEqual(readSettings({}));
});

test('a base path gets its slash at the end', () => {
  expect(readSettings({ BASE_PATH: '/reward-and-reason' }).base).toBe('/reward-and-reason/');
  expect(readSettings({ BASE_PATH: '/a/b/' }).base).toBe('/a/b/');
});

test.each(['reward-and-reason', '//other.example/', '/a b/', '/a//b/', 'https://x.example/a'])(
  'the base path %s is refused',
  (base) => {
    expect(() => readSettings({ BASE_PATH: base })).toThrow(
      `BASE_PATH is \`${base}\`. Expected a path such as \`/reward-and-reason/\`.`,
    );
  },
);

test.each(['example.org', 'https://example.org/path', 'ftp://example.org'])(
  'the address %s is refused',
  (site) => {
    expect(() => readSettings({ SITE_URL: site })).toThrow(
      `SITE_URL is \`${site}\`. Expected an address without path, such as \`https://example.org\`; the path goes into BASE_PATH.`,
    );
  },
);
