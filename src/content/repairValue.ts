import { stringify } from 'yaml';
import { readArxivId } from '../arxiv/readArxivId.ts';
import type { Repair } from '../findings/finding.ts';
import { foldAlias } from '../survey/foldAlias.ts';
import type { Origin } from './content.ts';
import type { DataPath } from './parseYaml.ts';

/**
 * What a value of front matter surely means, where it is not written as the schema asks: an arXiv id in another form, a
 * controlled value with other capitals, text with white space at its ends.
 *
 * @param path where the value stands
 * @param value what YAML reads there
 * @param source how it is written; numbers lose their last zeros when they are read
 * @param allowed the values that the schema takes there, where they are few
 * @returns the value as it should be; nothing where that is not sure
 */
export function repairValue(
  path: DataPath,
  value: unknown,
  source: string,
  allowed: readonly string[] = [],
): string | undefined {
  if (path.length === 1 && path[0] === 'arxiv')
    return readArxivId(typeof value === 'number' ? source : String(value));
  if (typeof value !== 'string') return undefined;
  if (allowed.length > 0) return allowed.find((one) => foldAlias(one) === foldAlias(value));
  // A folded value says by its form where it ends.
  const trimmed = value.trim();
  return trimmed !== value && trimmed !== '' && /^["']/.test(source) ? trimmed : undefined;
}

/**
 * The change that puts another value in the place of one of front matter.
 *
 * @param mend what shall stand there, given how the value is written now; nothing where that is not known
 */
export function repairAt(
  { text, rangeOf }: Origin,
  path: DataPath,
  mend: (source: string) => string | undefined,
): Repair | undefined {
  const range = rangeOf(path);
  if (!range) return undefined;
  const [start, end] = range;
  const value = mend(text.slice(start, end));
  return value === undefined ? undefined : { start, end, text: asYaml(value) };
}

/** In quotes where YAML needs them: an id of digits would be read as a number. */
const asYaml = (value: string) => stringify(value, { lineWidth: 0 }).trimEnd();
