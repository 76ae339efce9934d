/**
 * Keeps the issue of what `node scripts/freshness.ts` found: node scripts/github/freshnessIssue.ts <open|closed> <file>
 *
 * `open` where the file says that there is something to do, `closed` where not. It runs with a token that may write, and
 * so needs no package.
 *
 * Exit status: 0 where the issue is as it should be, 2 where that could not be done.
 */
import { readFileSync } from 'node:fs';
import { printable } from '../../src/findings/printable.ts';
import { GitHubError } from '../../src/github/askGitHub.ts';
import { EnvironmentError, readEnvironment } from '../../src/github/environment.ts';
import { keepIssue } from '../../src/github/freshnessIssue.ts';
import { openGitHub } from '../../src/github/gitHub.ts';

const [state, file] = process.argv.slice(2);

try {
  if ((state !== 'open' && state !== 'closed') || !file)
    throw new EnvironmentError('Usage: node scripts/github/freshnessIssue.ts <open|closed> <file>');
  const report = (message: string) => console.log(printable(message));
  const gitHub = openGitHub({ ...readEnvironment(process.env), report });
  const text = readFileSync(file, 'utf8');
  console.log(`The issue: ${await gitHub.patiently(() => keepIssue(gitHub, text, state === 'open'))}.`);
} catch (error) {
  if (!(error instanceof GitHubError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
