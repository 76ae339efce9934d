/**
 * Checks the content that `SURVEY_CONTENT` names and prints what each step took, as JSON, on the last line;
 * `npm run bench -- check` runs it in a process of its own. Two arguments: `all` or `one`, and a file.
 */
import { spellCheckDocument } from 'cspell-lib';
import { runChecks } from '../../src/check/runChecks.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { readEntry } from '../../src/content/readEntry.ts';
import { rememberReadings } from '../../src/content/rememberReadings.ts';
import { checkProse } from '../../src/prose/checkProse.ts';

/** What a check took, step by step: processor time in ms, since others may use the machine too. */
export type CheckTimes = Record<string, number>;

/** The times of one process, and its largest memory in bytes. */
export interface CheckRun {
  times: CheckTimes;
  memory: number;
}

const [what, file = ''] = process.argv.slice(2);
const root = contentRoot();
const times: CheckTimes = {};

async function time<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  times[step] = (user + system) / 1000;
  return result;
}

if (what === 'all') {
  const { content } = await time('form and references', () => checkContent(root));
  if (!content) throw new Error(`The content in ${root} is broken; run \`npm run check\`.`);
  await time('wording', () => checkProse(content));
} else {
  const files = new Set([file]);
  // The dictionaries belong to the start.
  await spellCheckDocument(
    { uri: 'stdin:///word.txt', text: 'word', languageId: 'plaintext' },
    { configFile: 'cspell.config.yaml' },
    {},
  );
  await time('one file', () => runChecks(root, { files }));
  const remembered = rememberReadings();
  const read: typeof readEntry = (kind, id, path, bytes) =>
    (path === file ? readEntry : remembered)(kind, id, path, bytes);
  await runChecks(root, { files, read });
  await time('after a save', () => runChecks(root, { files, read }));
}
const run: CheckRun = { times, memory: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(run));
