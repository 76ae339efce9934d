import { checkContent } from '../content/checkContent.ts';
import type { Content } from '../content/content.ts';
import { readEntry } from '../content/readEntry.ts';
import { byPlace, type Finding } from '../findings/finding.ts';
import { checkProse } from '../prose/checkProse.ts';
import { checkFutureDates, latestDay } from '../survey/checks/checkFutureDates.ts';

export interface CheckOptions {
  /** Files whose text and wording are looked at, named as in findings; all of them where nothing is said. */
  files?: ReadonlySet<string> | undefined;
  /** Reads one file. */
  read?: typeof readEntry;
  /** When it is, by which dates in the future are told. */
  now?: Date;
}

/**
 * Runs all checks: the form of every file, the references between them, dates in the future, and, once form and references
 * are right, the wording. Where only some files are looked at, the front matter of the others is read too, since those refer
 * to it.
 *
 * @param root the content folder
 * @returns the findings by place, the content where its files that stand once are valid, and whether the wording was
 *   looked at
 */
export async function runChecks(
  root: string,
  { files, read = files ? withoutOtherTexts(files) : readEntry, now = new Date() }: CheckOptions = {},
): Promise<{ content?: Content | undefined; findings: Finding[]; isWhole: boolean }> {
  const { content, findings } = checkContent(root, { read });
  const isChosen = (file: string) => files?.has(file) ?? true;
  // Wording is compared with what the entries say.
  const isWhole = content !== undefined && !findings.some(({ file }) => isChosen(file));
  if (content) findings.push(...checkFutureDates(content, latestDay(content, now)));
  if (isWhole) findings.push(...(await checkProse(content, isChosen)));
  return { content, findings: findings.sort(byPlace), isWhole };
}

/** A reader that leaves out the text below the front matter of all files but some, which takes most of the time. */
const withoutOtherTexts =
  (files: ReadonlySet<string>): typeof readEntry =>
  (kind, id, file, bytes) =>
    readEntry(kind, id, file, files.has(file) || !file.endsWith('.mdx') ? bytes : frontMatterOf(bytes));

/** The first bytes of an entry, up to the line that closes its front matter. */
function frontMatterOf(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\n---\n');
  return end < 0 ? bytes : bytes.subarray(0, end + '\n---\n'.length);
}
