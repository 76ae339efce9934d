import type { Shape } from './formFields.ts';
import { fit, type Value } from './formValues.ts';

/** An empty form, but for what is the same in most entries. */
export const newDraft = (shape: Shape, today: string): Value =>
  fit(shape, { paper: { source: { basis: 'abstract', checked: today }, added: today } });
