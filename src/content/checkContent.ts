import type { Finding } from '../findings/finding.ts';
import { checkAddresses } from '../permalinks/checkAddresses.ts';
import { findLostEntries } from '../permalinks/findLostAddresses.ts';
import { checkSurvey } from '../survey/checks/checkSurvey.ts';
import type { Content } from './content.ts';
import { type ReadOptions, readContent } from './readContent.ts';

/** Reads the content folder and checks each file by itself and all of them together; all findings at once. */
export function checkContent(
  root: string,
  options?: ReadOptions,
): { content?: Content | undefined; findings: Finding[] } {
  const { content, findings } = readContent(root, options);
  if (!content) return { findings };
  findings.push(...checkSurvey(content), ...findLostEntries(content));
  if (findings.length === 0) findings.push(...checkAddresses(content));
  return { content, findings };
}
