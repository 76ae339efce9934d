import type { Result } from '../schema/paper.ts';

/** The unit of a result as a note beside its value; nothing where the value says it. */
export function unitNote({ value, unit }: Pick<Result, 'value' | 'unit'>): string | undefined {
  if (unit === undefined || value.includes(unit) || (unit === 'percent' && value.includes('%')))
    return undefined;
  return unit === 'not stated' ? 'unit not stated' : unit;
}
