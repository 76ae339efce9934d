import { fieldsOf } from './fieldsOf.ts';

/** A run of a workflow that has ended, as GitHub tells the workflow that follows it. */
export interface FinishedRun {
  /** The commit that it ran for: the head of a pull request. */
  commit: string;
  /** Who owns the repository that the commit is in, which may be a fork. */
  owner: string;
  /** The branch of the commit. */
  branch: string;
  hasPassed: boolean;
  /** Where its log is read. */
  address: string;
}

/**
 * Reads the event `workflow_run` (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run).
 *
 * @returns nothing where the repository of the branch is gone, or where the event is another one
 */
export function readFinishedRun(event: unknown): FinishedRun | undefined {
  const run = fieldsOf(fieldsOf(event)['workflow_run']);
  const owner = fieldsOf(fieldsOf(run['head_repository'])['owner'])['login'];
  const { head_sha: commit, head_branch: branch, html_url: address, conclusion } = run;
  const isKnown =
    typeof commit === 'string' &&
    /^[0-9a-f]{40}$/.test(commit) &&
    typeof branch === 'string' &&
    typeof owner === 'string' &&
    typeof address === 'string';
  return isKnown ? { commit, owner, branch, hasPassed: conclusion === 'success', address } : undefined;
}
