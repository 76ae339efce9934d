import type { Definitions } from '../../preview/preview.ts';
import { survey } from '../../site/survey.ts';

/** The definitions of all terms, for previews. */
export function GET(): Response {
  const definitions: Definitions = Object.fromEntries(
    survey.terms.map(({ id, term, definition }) => [id, { term, definition }]),
  );
  return Response.json(definitions);
}
