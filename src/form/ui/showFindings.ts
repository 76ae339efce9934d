import { sentencesOf } from '../../findings/formatFindings.ts';
import type { ExplainedFinding } from '../answerForm.ts';
import { isMissing } from '../describeState.ts';
import { nameOf, pathOf } from '../fieldView.ts';
import type { FormPart } from '../formParts.ts';
import type { Path, Value } from '../formValues.ts';
import { sentenceView, textOf, type View, view } from '../view.ts';
import { drawViews } from './drawView.ts';

/** What a finding says, and where its kind is explained. */
const findingView = ({ complaint, kind, explained }: ExplainedFinding): View[] => [
  ...sentenceView(`${kind === 'wording' ? 'Wording: ' : ''}${sentencesOf(complaint)}`),
  ' ',
  view('a', { href: explained, target: '_blank', rel: 'noopener' }, complaint.rule),
];

/**
 * Shows each finding at its field. What is only missing is not held against a field that nobody has been at.
 *
 * @param visited names of the controls that have been left; or everything is shown
 */
export function showFindings(
  form: HTMLElement,
  findings: readonly ExplainedFinding[],
  draft: Value,
  visited: ReadonlySet<string> | 'all',
): void {
  const shown = new Map<HTMLElement, ExplainedFinding[]>();
  for (const finding of findings) {
    const field = fieldAt(form, finding.path);
    const name = field?.dataset['path'];
    if (!field || name === undefined) continue;
    if (isMissing(finding, draft) && visited !== 'all' && !hasBeenAt(visited, name)) continue;
    shown.set(field, [...(shown.get(field) ?? []), finding]);
  }
  for (const field of form.querySelectorAll<HTMLElement>('[data-path]')) {
    const own = shown.get(field) ?? [];
    const words = own.flatMap((finding, index) => [...(index > 0 ? [' '] : []), ...findingView(finding)]);
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
export function showCounts(
  side: HTMLElement,
  parts: readonly FormPart[],
  findings: readonly ExplainedFinding[],
): void {
  for (const { id, fields } of parts) {
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
