import type { Result } from '../schema/paper.ts';

/** How each form of a figure is called; a value that says its form itself needs no word. */
const FORM_WORDS: Record<Result['form'], string | undefined> = {
  level: 'level',
  change: 'change',
  'from-to': undefined,
  ratio: 'ratio',
  share: 'share',
  bound: 'bound',
  range: 'range',
  rank: 'rank',
  count: 'count',
  equivalence: 'equal results',
};

/** What stands under a value: its form and unit, as far as the value does not say them. */
export function figureNote({ value, form, unit }: Pick<Result, 'value' | 'form' | 'unit'>): string {
  return [FORM_WORDS[form], unitNote({ value, unit })].filter(Boolean).join(', ');
}

/** A unit that leaves open what a figure says. */
const OPEN_UNIT = 'percent, relative or points not stated';

/**
 * Figures of a piece of evidence in a line. What a result of the paper leaves open about one of them is said here too, since
 * evidence is read and quoted without the results.
 *
 * @param results those of the same paper
 */
export function describeFigures(
  figures: readonly string[],
  results: readonly Pick<Result, 'value' | 'unit'>[],
): string {
  const open = new Set(results.filter(({ unit }) => unit === OPEN_UNIT).map(({ value }) => value));
  return figures
    .map((figure) => (open.has(figure) ? `${figure} (relative or points not stated)` : figure))
    .join('; ');
}

/** The unit of a result as a note beside its value; nothing where the value says it. */
function unitNote({ value, unit }: Pick<Result, 'value' | 'unit'>): string | undefined {
  if (unit === undefined || value.includes(unit) || (unit === 'percent' && value.includes('%')))
    return undefined;
  return unit === 'not stated' ? 'unit not stated' : unit;
}
