/**
 * `npm run permalinks`: adds the survey's new addresses to `content/permalinks.txt`, which guards them from then on.
 * What is to be published must be listed, so this runs when the site is.
 *
 *   npm run permalinks               adds them; removes none
 *   npm run permalinks -- --check    only says which are missing
 *
 * Exit status: 0 where the list is complete (now), 1 where `--check` finds that it is not, 2 where it could not be done.
 */
import { join } from 'node:path';
import { checkContent } from '../src/content/checkContent.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { PERMALINKS } from '../src/content/layout.ts';
import { writeFiles } from '../src/content/writeFiles.ts';
import { formatFindings, plural } from '../src/findings/formatFindings.ts';
import { missingPermalinks, withPermalinks } from '../src/permalinks/addPermalinks.ts';
import { expectNoNames, readOptions, UsageError } from './lib/readOptions.ts';

const FILE = `content/${PERMALINKS}`;

const USAGE = 'Usage: npm run permalinks -- [--check]';

try {
  process.exitCode = permalinks();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function permalinks(): number {
  const { values, positionals } = readOptions({ check: { type: 'boolean', default: false } }, USAGE);
  expectNoNames(positionals, USAGE);
  const { content, findings } = checkContent(contentRoot());
  if (!content || findings.length > 0) {
    console.error(`${formatFindings(findings)}\nNo address was added; mend these first.`);
    return 2;
  }
  const missing = missingPermalinks(content);
  if (missing.length === 0) {
    console.log(`${FILE} lists every address of the survey.`);
    return 0;
  }
  if (values.check) {
    console.error(
      [`${FILE} lacks ${addresses(missing)}:`, ...missing, 'Run `npm run permalinks` to add them.'].join(
        '\n',
      ),
    );
    return 1;
  }
  writeFiles([{ path: join(contentRoot(), PERMALINKS), text: withPermalinks(content) }]);
  console.log(`Added ${addresses(missing)} to ${FILE}.`);
  return 0;
}

function addresses(list: readonly string[]): string {
  return plural(list.length, 'address', 'addresses');
}
