/**
 * `npm run rename`: gives a paper, question, term, result or position another id, or puts a paper into another section;
 * rewrites what refers to it, and redirects its published addresses.
 *
 *   npm run rename -- prorl prolonged-rl              an entry, by its id or by its address (papers/prorl)
 *   npm run rename -- papers/prorl/#result-a result-b an id inside of an entry, by its address
 *   npm run rename -- prorl --section efficiency      a paper to another section; its address stays
 *
 * Exit status: 0 where it was done, 2 where it could not be; then nothing has changed.
 */
import { checkContent } from '../src/content/checkContent.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { formatFindings } from '../src/findings/formatFindings.ts';
import { applyRename } from '../src/permalinks/rename/applyRename.ts';
import { describeRename } from '../src/permalinks/rename/describeRename.ts';
import { planRename, type RenameRequest } from '../src/permalinks/rename/planRename.ts';
import { RenameError } from '../src/permalinks/rename/RenameError.ts';
import { readOptions, UsageError } from './lib/readOptions.ts';

const USAGE = 'Usage: npm run rename -- <old> <new> [--section <id>]';

try {
  rename();
} catch (error) {
  if (!(error instanceof RenameError || error instanceof UsageError)) throw error;
  console.error(error instanceof RenameError ? `${error.message}\nNothing was renamed.` : error.message);
  process.exitCode = 2;
}

function rename(): void {
  const request = readArguments();
  const { content, findings } = checkContent(contentRoot());
  if (!content || findings.length > 0)
    throw new RenameError(`${formatFindings(findings)}\nMend these first.`);
  const plan = planRename(content, request);
  applyRename(contentRoot(), plan);
  console.log(describeRename(plan, request.section));
}

function readArguments(): RenameRequest {
  const { values, positionals } = readOptions({ section: { type: 'string' } }, USAGE);
  const [old, name, ...more] = positionals;
  const isWhole = name !== undefined || values.section !== undefined;
  if (old === undefined || !isWhole || more.length > 0) throw new UsageError(USAGE);
  return { old, name, section: values.section };
}
