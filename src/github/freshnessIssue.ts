import { fieldsOf } from './fieldsOf.ts';
import type { GitHub } from './gitHub.ts';
import { isOurs } from './isOurs.ts';
import { shortened } from './markdown.ts';

/** The first line of the issue, by which it is found again. */
const MARKER = '<!-- what has changed since the entries were written -->';
const TITLE = 'Entries and links to look at';
const LABEL = 'freshness';
/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

/** What was done about the issue. */
export type IssueChange = 'opened' | 'changed' | 'closed' | 'left as it is';

/**
 * Keeps the one issue that says what has changed since the entries were written: opens it, brings it up to date, and
 * closes it where there is nothing left. An issue that somebody closed is opened again once it would say something else.
 *
 * @param text what it says, as Markdown
 * @param isOpen whether there is something to do
 */
export async function keepIssue(gitHub: GitHub, text: string, isOpen: boolean): Promise<IssueChange> {
  const body = shortened(`${MARKER}\n\n${text}`, LONGEST);
  const state = isOpen ? 'open' : 'closed';
  const issues = await gitHub.list('/issues', { labels: LABEL, state: 'all' });
  const own = issues.map(fieldsOf).find((issue) => isOurs(issue, MARKER));
  if (!own) {
    if (!isOpen) return 'left as it is';
    await gitHub.create('/issues', { title: TITLE, labels: [LABEL], body });
    return 'opened';
  }
  const isClosed = own['state'] === 'closed';
  const saysSo = own['body'] === body;
  if (isOpen ? saysSo : isClosed) return 'left as it is';
  await gitHub.update(`/issues/${own['number']}`, { body, state });
  if (!isOpen) return 'closed';
  return isClosed ? 'opened' : 'changed';
}
