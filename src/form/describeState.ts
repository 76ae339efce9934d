import { plural } from '../findings/formatFindings.ts';
import type { DraftFinding } from './checkDraft.ts';
import { isEmpty, type Value, valueAt } from './formValues.ts';

/** Whether a finding only says that something has not been filled in yet. */
export const isMissing = ({ path }: DraftFinding, draft: Value): boolean => isEmpty(valueAt(draft, path));

/** Says how far the form is: what is still empty, what is wrong, what is to be worded otherwise. */
export function describeState(findings: readonly DraftFinding[], draft: Value): string {
  const missing = findings.filter(
    (finding) => isMissing(finding, draft) && finding.kind === 'mistake',
  ).length;
  const wording = findings.filter(({ kind }) => kind === 'wording').length;
  const mistakes = findings.length - missing - wording;
  const parts = [
    missing > 0 && `${plural(missing, 'field')} still empty`,
    mistakes > 0 && plural(mistakes, 'mistake'),
    wording > 0 && `${plural(wording, 'remark')} on wording`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'No mistakes: the file is ready.';
}
