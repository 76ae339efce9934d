import { fieldsOf } from './fieldsOf.ts';

/** Who writes with the token that GitHub gives a workflow. */
const WORKFLOWS = 'github-actions[bot]';

/**
 * Whether a comment or an issue was written by a workflow and begins with a marker. Others can write the marker too;
 * what they wrote stays theirs.
 */
export function isOurs({ body, user }: Record<string, unknown>, marker: string): boolean {
  return typeof body === 'string' && body.startsWith(marker) && fieldsOf(user)['login'] === WORKFLOWS;
}
