import type { Content } from '../content/content.ts';
import { addresses } from '../survey/addresses.ts';
import { checkDraft, type DraftFinding } from './checkDraft.ts';
import { entryView } from './entryView.ts';
import { FORM, type GroupShape } from './formFields.ts';
import { FORM_PARTS, type FormPart } from './formParts.ts';
import type { Value } from './formValues.ts';
import type { View } from './view.ts';

/** What the form asks for, as data: the page draws it, and needs no schema. */
export interface FormPlan {
  shape: GroupShape;
  parts: readonly FormPart[];
}

/** A finding with the address at which its kind is explained. */
export interface ExplainedFinding extends DraftFinding {
  explained: string;
}

/** What has been filled in, checked, as the page shows it. */
export interface CheckedForm {
  /** Where the file belongs; nothing as long as its section or name is open. */
  file?: string;
  text: string;
  findings: ExplainedFinding[];
  /** The entry as its page will show it, in the color of its section; nothing as long as it cannot be read. */
  preview?: { views: View[]; section: string };
}

/** What the form asks for. */
export const formPlan = (): FormPlan => ({ shape: FORM, parts: FORM_PARTS });

/**
 * Checks what is filled in.
 *
 * @param root address of the survey's first page
 * @param latest the last day that a date may be of, `YYYY-MM-DD`
 */
export function checkForm(draft: Value, survey: Content, root: string, latest: string): CheckedForm {
  const href = (path: string) => root + path.slice(1);
  const { entry, file, text, findings } = checkDraft(draft, survey, latest);
  return {
    ...(file !== undefined && { file }),
    text,
    findings: findings.map((finding) => ({
      ...finding,
      explained: href(addresses.error(finding.complaint.rule)),
    })),
    ...(entry && { preview: { views: entryView(entry, survey, href), section: entry.section } }),
  };
}
