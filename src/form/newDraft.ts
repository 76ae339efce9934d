import { FORM } from './formFields.ts';
import { fit, type Value } from './formValues.ts';

/** An empty form, but for what is the same in most entries. */
export function newDraft(today: string): Value {
  return fit(FORM, { paper: { source: { basis: 'abstract', checked: today }, added: today } });
}
