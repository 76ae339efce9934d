import { resolve } from 'node:path';

/** The content folder: `content` in the project's folder, or what `SURVEY_CONTENT` names. */
export function contentRoot(): string {
  return resolve(process.env['SURVEY_CONTENT'] ?? 'content');
}
