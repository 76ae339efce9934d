/**
 * Comments on a pull request what its run reported: node scripts/github/comment.ts <folder of the report>
 *
 * It runs with a token that may write, beside files that anybody may have made. So it needs no package and takes from
 * the folder nothing but text to show; which pull request it is about comes from GitHub.
 *
 * Exit status: 0 where the comment stands or there is nothing to comment on, 2 where that could not be done.
 */
import { readFileSync } from 'node:fs';
import { printable } from '../../src/findings/printable.ts';
import { GitHubError } from '../../src/github/askGitHub.ts';
import { buildComment } from '../../src/github/buildComment.ts';
import { EnvironmentError, readEnvironment } from '../../src/github/environment.ts';
import { readFinishedRun } from '../../src/github/finishedRun.ts';
import { openGitHub } from '../../src/github/gitHub.ts';
import { findPullRequests, listChangedFiles, writeComment } from '../../src/github/pullRequest.ts';
import { readReport } from '../../src/github/report.ts';

try {
  await comment(process.argv[2] ?? 'report');
} catch (error) {
  if (!(error instanceof GitHubError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function comment(folder: string): Promise<void> {
  const environment = readEnvironment(process.env);
  const event: unknown = JSON.parse(readFileSync(environment.eventFile, 'utf8'));
  const run = readFinishedRun(event);
  if (!run) return console.log('The run was for a branch that is gone; there is nothing to comment on.');

  const gitHub = openGitHub({ ...environment, report: (message) => console.log(printable(message)) });
  const pulls = await gitHub.patiently(() => findPullRequests(gitHub, run));
  if (pulls.length === 0)
    return console.log(`No open pull request has ${run.commit} at its head; a newer run will comment.`);

  for (const pull of pulls) {
    await gitHub.patiently(async () => {
      const files = await listChangedFiles(gitHub, pull);
      const parts = { run, report: readReport(folder), files, repository: environment.address };
      await writeComment(gitHub, pull, buildComment(parts));
    });
    console.log(`Commented on #${pull}.`);
  }
}
