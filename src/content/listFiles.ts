import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Complaint, Finding } from '../findings/finding.ts';
import { roleOf } from './layout.ts';

/** Files of the content folder that belong there, and findings for what does not. */
export interface FileList {
  /** Paths from the content folder, with forward slashes, sorted. */
  paths: string[];
  findings: Finding[];
}

/** Pictures that entries may show lie beside them; not SVG, which can run scripts when it is opened by itself. */
const PICTURE = /\.(?:png|jpe?g|webp|avif)$/;

/**
 * Lists the content folder.
 *
 * @param root the content folder
 * @param shownAs how messages call it, such as `content`
 */
export function listFiles(root: string, shownAs: string): FileList {
  if (!existsSync(root))
    return { paths: [], findings: [{ file: shownAs, line: 1, column: 1, ...NO_FOLDER }] };
  const paths: string[] = [];
  const findings: Finding[] = [];
  for (const item of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(item.parentPath, item.name)).split(sep).join('/');
    const place = { file: `${shownAs}/${path}`, line: 1, column: 1 };
    if (item.isDirectory()) {
      if (/\.[a-z]+$/.test(item.name)) findings.push({ ...place, ...DIRECTORY });
    } else if (!item.isFile()) findings.push({ ...place, ...LINK });
    else if (roleOf(path)) paths.push(path);
    else if (!item.name.startsWith('.') && !PICTURE.test(item.name)) findings.push({ ...place, ...STRAY });
  }
  return { paths: paths.sort(), findings };
}

const NO_FOLDER: Complaint = {
  rule: 'missing-folder',
  found: 'There is no such folder.',
  expected: 'Expected the folder of the content.',
  fix: 'Run the command from the folder of the project, or correct SURVEY_CONTENT.',
};

const DIRECTORY: Complaint = {
  rule: 'not-a-file',
  found: 'This is a folder.',
  expected: 'Expected a file.',
};

const LINK: Complaint = {
  rule: 'not-a-file',
  found: 'This is a link to another place, not a file.',
  expected: 'Expected a file.',
};

const STRAY: Complaint = {
  rule: 'stray-file',
  found: 'Nothing of the survey belongs at this path.',
  expected:
    'Expected `papers/<section>/<slug>.mdx`, `questions/<id>.mdx`, `glossary/<id>.mdx` or `sections/<section>.mdx`, with lower-case letters, digits and hyphens.',
  fix: 'Rename or remove the file.',
};
