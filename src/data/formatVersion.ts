/**
 * Version of the form in which the survey is published as data, as `major.minor`. When it changes, see `FORMAT_RULE`;
 * `shape.test.ts` notices where it should have changed and did not.
 */
export const FORMAT_VERSION = '1.0';

/** When the format's version changes, in sentences for those who read the data with programs. */
export const FORMAT_RULE = [
  'The second number rises when something is added: a field, a column, a table, or a value to a closed list. Programs that pass over what they do not know go on working.',
  'The first number rises when something is removed or renamed, or gets another type or meaning. Programs have to be looked at.',
  'Neither changes when the survey grows or is corrected: that is the version of the survey, with its day and commit.',
] as const;

/** The two numbers of a version; nothing where it is written otherwise. */
export function parseFormatVersion(version: string): { major: number; minor: number } | undefined {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})$/.exec(version) ?? [];
  return major && minor ? { major: Number(major), minor: Number(minor) } : undefined;
}

/** Whether data of a version can be read here: of the same first number, and with nothing that was added later. */
export function canRead(version: string): boolean {
  const theirs = parseFormatVersion(version);
  const ours = parseFormatVersion(FORMAT_VERSION);
  return theirs?.major === ours?.major && (theirs?.minor ?? 0) <= (ours?.minor ?? 0);
}
