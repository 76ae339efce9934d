import { listFields } from './fields.ts';
import { parseFormatVersion } from './formatVersion.ts';
import { surveySchema } from './surveySchema.ts';
import { TABLES } from './tables.ts';

/**
 * What programs that read the data rely on, one thing a line: each field with its type, each value of a closed list, and
 * each column of a table. Lengths and wording are no part of it.
 */
export function formatShape(): string[] {
  return [
    ...listFields(surveySchema()).flatMap(({ of, path, type, optional, values }) => [
      `${of}.${path}${optional ? '?' : ''}: ${type}`,
      ...values.map((value) => `${of}.${path} = ${value}`),
    ]),
    ...TABLES.flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.csv ${column.name}: ${column.type}`),
    ),
  ];
}

/** The shape as `shape.txt` keeps it, after its version. */
export const shapeText = (version: string, shape: readonly string[]): string =>
  `${[`format ${version}`, ...shape].join('\n')}\n`;

/**
 * What has to be done because the data no longer have the shape that was written down.
 *
 * @param kept what `shape.txt` holds
 * @param version the format's version now
 * @param shape the shape now
 * @returns nothing where the version says what has changed
 */
export function complainOfShape(kept: string, version: string, shape: readonly string[]): string | undefined {
  const [head = '', ...before] = kept.trimEnd().split('\n');
  const was = head.replace(/^format /, '');
  const removed = before.filter((line) => !shape.includes(line));
  const added = shape.filter((line) => !before.includes(line));
  if (removed.length === 0 && added.length === 0) return undefined;
  const [from, to] = [parseFormatVersion(was), parseFormatVersion(version)];
  if (!from || !to)
    return `\`${from ? version : was}\` is no version of a format. Expected one such as \`1.0\`.`;

  const isRaised = to.major > from.major || (to.major === from.major && to.minor > from.minor);
  if (removed.length === 0 ? isRaised : to.major > from.major) return undefined;
  const needed = removed.length > 0 ? `${from.major + 1}.0` : `${from.major}.${from.minor + 1}`;
  return [
    `The form of the published data has changed, and its version (${version}) does not say so.`,
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
    `Set FORMAT_VERSION in src/data/formatVersion.ts to '${needed}' (${removed.length > 0 ? 'something was removed or is otherwise' : 'something was added'}), then write the shape down: \`npx vitest run --project unit src/data/shape -u\`.`,
  ].join('\n');
}
