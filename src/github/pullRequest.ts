import { COMMENT_MARKER } from './buildComment.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { FinishedRun } from './finishedRun.ts';
import type { GitHub } from './gitHub.ts';
import { isOurs } from './isOurs.ts';

/**
 * Finds the open pull requests that a run was for: those of its branch that still have its commit at their head. Of
 * forks, GitHub names them in no other way, and what a run says of itself is not to be trusted.
 *
 * @returns their numbers; none where they were closed or got a newer commit, whose run reports then
 */
export async function findPullRequests(
  gitHub: GitHub,
  { owner, branch, commit }: FinishedRun,
): Promise<number[]> {
  const pulls = await gitHub.list('/pulls', { state: 'open', head: `${owner}:${branch}` });
  return pulls.flatMap((pull) => {
    const { number, head } = fieldsOf(pull);
    return typeof number === 'number' && fieldsOf(head)['sha'] === commit ? [number] : [];
  });
}

/** Paths of the files that a pull request changes, of moved ones both; GitHub lists at most 3,000. */
export async function listChangedFiles(gitHub: GitHub, pull: number): Promise<string[]> {
  const files = await gitHub.list(`/pulls/${pull}/files`);
  return files
    .map(fieldsOf)
    .flatMap(({ filename, previous_filename: from }) => [filename, from])
    .filter((path) => typeof path === 'string');
}

/** Writes the comment on a pull request: a new one, or the earlier one as it is now. */
export async function writeComment(gitHub: GitHub, pull: number, body: string): Promise<void> {
  const comments = await gitHub.list(`/issues/${pull}/comments`);
  const own = comments.map(fieldsOf).find((comment) => isOurs(comment, COMMENT_MARKER));
  if (!own) await gitHub.create(`/issues/${pull}/comments`, { body });
  else if (own['body'] !== body) await gitHub.update(`/issues/comments/${own['id']}`, { body });
}
