/** Where the form of citation that was chosen last is kept until the tab is closed. */
const KEY = 'citation-format';

/** Where to keep it; a browser that keeps nothing throws at the mere name. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;
const forVisit: Kept = () => sessionStorage;

/** The form that was chosen last in this visit, where it is among those offered; else the first of them. */
export function chosenFormat<F extends { id: string }>(offered: readonly F[], storage: Kept = forVisit): F {
  let id: string | null = null;
  try {
    id = storage().getItem(KEY);
  } catch {
    // Nothing was kept.
  }
  const [first] = offered;
  if (!first) throw new Error('No form of citation is offered.');
  return offered.find((format) => format.id === id) ?? first;
}

/** Keeps a form as the one that was chosen last. */
export function keepFormat(id: string, storage: Kept = forVisit): void {
  try {
    storage().setItem(KEY, id);
  } catch {
    // The next dialog begins with another form.
  }
}
