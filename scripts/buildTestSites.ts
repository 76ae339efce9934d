/**
 * Builds the sites that tests and benchmarks look at: the survey at the root and published under a base path, and a small
 * one with moved addresses.
 */
import { spawnSync } from 'node:child_process';
import { writeMovedSurvey } from '../tests/fixtures/movedSurvey.ts';
import { MOVED_CONTENT, MOVED_SITE, TEST_SITES } from './lib/testSites.ts';

writeMovedSurvey(MOVED_CONTENT);
for (const { name, env } of [...Object.values(TEST_SITES), MOVED_SITE]) {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`The ${name} was not built.`);
    process.exit(1);
  }
  console.log(`Built the ${name}.`);
}
