import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { fieldsOf } from './fieldsOf.ts';

/**
 * What the run of a pull request reported. The code that made it may be the pull request's own, so it can say anything:
 * it is text to be shown, and nothing is decided by it.
 */
export interface Report {
  /** What changes in meaning, as Markdown; nothing where the run did not get so far. */
  changes: string | undefined;
  /** Mistakes in the content; nothing where they were not looked for. */
  findings: Finding[] | undefined;
}

/** A file of a report is read up to this size, in bytes. */
const LARGEST = 1_000_000;

/** Reads a report from the folder that its artifact was unpacked to; what is missing or of another form is left out. */
export function readReport(folder: string): Report {
  const changes = readText(join(folder, 'changes.md'))?.trim();
  return {
    changes: changes === '' ? undefined : changes,
    findings: parseFindings(readText(join(folder, 'findings.json'))),
  };
}

function readText(path: string): string | undefined {
  // Not `stat`: a link could lead to a file of the machine.
  const file = lstatSync(path, { throwIfNoEntry: false });
  return file?.isFile() && file.size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
}

/** Findings as `npm run check -- --reporter json` prints them: `{ "findings": [{ "file": …, "line": … }] }`. */
function parseFindings(json: string | undefined): Finding[] | undefined {
  try {
    const { findings } = fieldsOf(JSON.parse(json ?? ''));
    return Array.isArray(findings) && findings.every(isFinding) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function isFinding(value: unknown): value is Finding {
  const { file, line, column, rule, found, expected, fix } = fieldsOf(value);
  return (
    [file, rule, found, expected].every((text) => typeof text === 'string') &&
    [line, column].every((number) => Number.isSafeInteger(number) && Number(number) > 0) &&
    (fix === undefined || typeof fix === 'string')
  );
}
