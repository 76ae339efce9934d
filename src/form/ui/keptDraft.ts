import type { Shape } from '../formFields.ts';
import { fit, type Value } from '../formValues.ts';

/** Where the draft is kept on the device. */
const KEY = 'paper-draft';

/** The draft of an earlier visit; nothing where there is none or storage is blocked. */
export function keptDraft(shape: Shape): Value | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? undefined : fit(shape, JSON.parse(kept));
  } catch {
    return undefined;
  }
}

/** Keeps a draft. @returns whether the device did */
export function keepDraft(draft: Value): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be stored is not there either.
  }
}
