import { fileURLToPath } from 'node:url';

/** Packages that give browsers a variant which needs a document. */
const WITH_DOCUMENT = ['decode-named-character-reference'];

/** Their variants without one: the form has its text parsed in a worker, which has no document. */
export const workerAliases = (): Record<string, string> =>
  Object.fromEntries(WITH_DOCUMENT.map((name) => [name, fileURLToPath(import.meta.resolve(name))]));
