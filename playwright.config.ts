import { defineConfig } from '@playwright/test';

/** Browser tests look at the sites that `scripts/buildTestSites.ts` has built. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/prepareBrowser.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a mistake of the test or of the site; neither is to be hidden.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 30_000,
  expect: { timeout: 5_000 },
});
