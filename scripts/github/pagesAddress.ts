/**
 * Prints where GitHub Pages will publish the site, as lines for `$GITHUB_ENV`:
 *
 *   SITE_URL=https://octo.github.io
 *   BASE_PATH=/survey/
 */
import { pagesAddress } from '../../src/github/pagesAddress.ts';

const { SITE_URL, BASE_PATH } = pagesAddress(process.env['GITHUB_REPOSITORY'] ?? '', process.env);
console.log(`SITE_URL=${SITE_URL}\nBASE_PATH=${BASE_PATH}`);
