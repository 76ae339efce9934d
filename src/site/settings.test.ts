import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without settings the site stands at the root of an unknown host', () => {
  expect(readSettings({})).toEqual({ site: undefined, base: '/', outDir: resolve('dist'), port: 4321 });
  expect(readSettings({ SITE_URL: '', BASE_PATH: '', OUT_DIR: '' })).toEqual(readSettings({}));
});

test('a base path gets its slash at the end', () => {
  expect(readSettings({ BASE_PATH: '/reward-and-reason' }).base).toBe('/reward-and-reason/');
  expect(readSettings({ BASE_PATH: '/a/b/' }).base).toBe('/a/b/');
});

test.each(['reward-and-reason', '//other.example/', '/a b/', '/a//b/', '/a/../b/', 'https://x.example/a'])(
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

test.each(['..', '.', '/tmp/site', '../site'])(
  'the output folder %s is refused, since a build replaces it',
  (folder) => {
    expect(() => readSettings({ OUT_DIR: folder })).toThrow(
      `OUT_DIR is \`${folder}\`. Expected a folder inside that of the project, such as \`dist\`.`,
    );
  },
);

test.each(['http', '99999', '-1', '80.5'])('the port %s is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(
    `PORT is \`${port}\`. Expected a number from 0 to 65535.`,
  );
});
