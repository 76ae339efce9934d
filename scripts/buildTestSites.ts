/** Builds the site in both forms that tests and benchmarks look at: at the root, and published under a base path. */
import { spawnSync } from 'node:child_process';
import { TEST_SITES } from './lib/testSites.ts';

for (const { name, env } of Object.values(TEST_SITES)) {
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
