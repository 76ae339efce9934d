import { schemaJson } from '../../data/surveySchema.ts';
import { ROOT } from '../../site/root.ts';

/** The schema of `survey.json`. */
export function GET(): Response {
  return new Response(schemaJson(ROOT), { headers: { 'content-type': 'application/schema+json' } });
}
