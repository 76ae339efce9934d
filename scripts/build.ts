/**
 * `npm run build`: builds the site with its search index into `dist/`, or leaves the last good one as it was.
 *
 * Exit status: 0 where it was built, 1 where not, 2 where the command was called wrongly.
 */
import { buildSite } from './lib/buildSite.ts';
import { expectNoArguments, UsageError } from './lib/readOptions.ts';

try {
  expectNoArguments('Usage: [OUT_DIR=dist] npm run build; README.md lists the variables');
  process.exitCode = (await buildSite()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
