import { defineConfig } from 'vitest/config';

/** `unit`: beside the code, needs nothing. `site`: over the sites that `scripts/buildTestSites.ts` has built. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // The dictionaries take a second to load, and more where other tests run beside.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
