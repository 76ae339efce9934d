import type { Finding } from '../findings/finding.ts';
import { sentencesOf } from '../findings/formatFindings.ts';
import { asCode, escapeTextWithCode, shortened } from './markdown.ts';

/** Sentences of a finding are cut after so many characters. */
const LONGEST = 600;

/**
 * Writes a finding as an item of a list.
 *
 * @param tree address of the files at one commit or branch, such as `https://github.com/octo/survey/blob/main`;
 *   without it the place is no link
 */
export function findingItem(finding: Finding, tree?: string): string {
  const { file, line, column } = finding;
  const place = asCode(`${shortened(file, 200)}:${line}:${column}`);
  const address = tree && addressOf(tree, file, line);
  return `- ${address ? `[${place}](${address})` : place} ${escapeTextWithCode(shortened(sentencesOf(finding), LONGEST))}`;
}

/** The address of a line; nothing for a path that leads elsewhere. */
function addressOf(tree: string, file: string, line: number): string | undefined {
  const segments = file.split('/');
  if (segments.some((segment) => ['', '.', '..'].includes(segment)) || !file.isWellFormed()) return undefined;
  const path = segments.map(encodeURIComponent).join('/').replace(/[()']/g, percentEncoded);
  // Without `plain`, GitHub shows MDX as it would look, where no line can be pointed at.
  return `${tree}/${path}?plain=1#L${line}`;
}

const percentEncoded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
