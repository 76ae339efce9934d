import { readFileSync } from 'node:fs';
import { contentRoot } from '../../content/contentRoot.ts';
import { linesOfPaths } from '../../form/linesOfPaths.ts';
import { collectFacts } from '../../form/surveyFacts.ts';
import { surveySource } from '../../site/surveySource.ts';

/** What the form for a new paper must know of the survey; as the files have it, since the checks compare with that. */
export function GET(): Response {
  // `file` begins with the folder's name in messages, whatever folder the content is read from.
  const read = (file: string) =>
    readFileSync(
      file.replace(/^[^/]+/, () => contentRoot()),
      'utf8',
    );
  return Response.json(collectFacts(surveySource, (file, paths) => linesOfPaths(read(file), paths)));
}
