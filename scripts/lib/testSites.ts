import { resolve } from 'node:path';

/** A built form of the site that tests look at. */
export interface TestSite {
  name: string;
  folder: string;
  base: string;
  env: Record<string, string>;
}

function testSite(name: string, folder: string, base: string, env: Record<string, string>): TestSite {
  const path = resolve('.cache/sites', folder);
  return { name, folder: path, base, env: { OUT_DIR: path, BASE_PATH: base, ...env } };
}

/** The site as it is at the root of a host without an address of its own, and as it is published under a path. */
export const TEST_SITES = {
  root: testSite('site at the root', 'root', '/', { SITE_URL: '', REPOSITORY_URL: '' }),
  published: testSite('site under a base path', 'published', '/reward-and-reason/', {
    SITE_URL: 'https://survey.example',
    REPOSITORY_URL: 'https://github.com/example/reward-and-reason',
  }),
} as const;

/** The content of a small survey some of whose addresses have moved. */
export const MOVED_CONTENT = resolve('.cache/sites/moved-content');

/** The small survey with moved addresses, under a base path; the real survey may have none. */
export const MOVED_SITE = testSite('site with moved addresses', 'moved', '/reward-and-reason/', {
  SITE_URL: 'https://survey.example',
  REPOSITORY_URL: '',
  SURVEY_CONTENT: MOVED_CONTENT,
});
