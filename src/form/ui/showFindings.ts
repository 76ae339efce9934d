import type { DraftFinding } from '../checkDraft.ts';
import { isMissing } from '../describeState.ts';
import { nameOf, pathOf } from '../fieldView.ts';
import { FORM_PARTS } from '../formParts.ts';
import type { Path, Value } from '../formValues.ts';
import { sentenceView, textOf } from '../view.ts';
import { drawViews } from './drawView.ts';

/** What a finding says, in sentences. */
const sentencesOf = ({ complaint: { found, expected, fix }, kind }: DraftFinding) =>
  [kind === 'wording' && 'Wording:', found, expected, fix].filter(Boolean).join(' ');

/**
 * Shows each finding at its field. What is only missing is not held against a field that nobody has been at.
 *
 * @param visited names of the controls that have been left; or everything is shown
 */
export function showFindings(
  form: HTMLElement,
  findings: readonly DraftFinding[],
  draft: Value,
  visited: ReadonlySet<string> | 'all',
): void {
  const shown = new Map<HTMLElement, DraftFinding[]>();
  for (const finding of findings) {
    const field = fieldAt(form, finding.path);
    const name = field?.dataset['path'];
    if (!field || name === undefined) continue;
    if (isMissing(finding, draft) && visited !== 'all' && !hasBeenAt(visited, name)) continue;
    shown.set(field, [...(shown.get(field) ?? []), finding]);
  }
  for (const field of form.querySelectorAll<HTMLElement>('[data-path]')) {
    const own = shown.get(field) ?? [];
    const words = sentenceView(own.map(sentencesOf).join(' '));
    const error = errorOf(field);
    if (error && error.textContent !== words.map(textOf).join('')) error.replaceChildren(...drawViews(words));
    const isWrong = own.some(({ kind }) => kind === 'mistake');
    field.toggleAttribute('data-wrong', isWrong);
    field.toggleAttribute('data-remark', own.length > 0 && !isWrong);
    const control = form.querySelector(`[name="${CSS.escape(field.dataset['path'] ?? '')}"]`);
    if (isWrong) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

/** Says in the margin how many findings each part of the form has. */
export function showCounts(side: HTMLElement, findings: readonly DraftFinding[]): void {
  for (const { id, fields } of FORM_PARTS) {
    const names = fields.map(({ path }) => nameOf(path));
    const count = findings.filter(({ path }) =>
      names.some((name) => `${nameOf(path)}.`.startsWith(`${name}.`)),
    ).length;
    const mark = side.querySelector(`[data-open="${id}"]`);
    if (mark) mark.textContent = count > 0 ? `${count} open` : '';
  }
}

/** The field at a path, or the innermost one around it. */
export function fieldAt(form: HTMLElement, path: Path): HTMLElement | undefined {
  if (path.length === 0) return undefined;
  const field = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(nameOf(path))}"]`);
  return field ?? fieldAt(form, path.slice(0, -1));
}

/** The first control of a field. */
export const controlIn = (field: HTMLElement): HTMLElement | null =>
  field.querySelector<HTMLElement>('input, textarea, select, button');

function errorOf(field: HTMLElement): Element | undefined {
  const id = `field-${pathOf(field.dataset['path'] ?? '').join('-')}-error`;
  return field.querySelector(`#${CSS.escape(id)}`) ?? undefined;
}

/** A list counts as visited with any of its rows. */
const hasBeenAt = (visited: ReadonlySet<string>, name: string) =>
  [...visited].some((one) => one === name || one.startsWith(`${name}.`));
