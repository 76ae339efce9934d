/**
 * Prints where GitHub Pages will publish the site, as lines for `$GITHUB_ENV`:
 *
 *   SITE_URL=https://octo.github.io
 *   BASE_PATH=/survey/
 */
import { EnvironmentError } from '../../src/github/environment.ts';
import { pagesAddress } from '../../src/github/pagesAddress.ts';

try {
  const { SITE_URL, BASE_PATH } = pagesAddress(process.env['GITHUB_REPOSITORY'], process.env);
  console.log(`SITE_URL=${SITE_URL}\nBASE_PATH=${BASE_PATH}`);
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
