import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './tests/browser/support.ts';

/** Browser tests look at the sites that `scripts/buildTestSites.ts` has built. */
export default defineConfig<object, WorkerFixtures>({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/prepareBrowser.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a mistake of the test or of the site; neither is to be hidden.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Only ends what hangs: a machine that does something else beside takes several times longer.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'published', use: { siteForm: 'published' } },
    // Where the site stands changes nothing but addresses; what loads them is looked at in this form too.
    { name: 'root', use: { siteForm: 'root' }, testMatch: 'policy.spec.ts' },
  ],
});
