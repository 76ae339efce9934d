import type { APIContext } from 'astro';
import { schemaJson } from '../../data/surveySchema.ts';
import { rootOf } from '../../site/publishedData.ts';

/** The schema of `survey.json`. */
export function GET({ site }: APIContext): Response {
  return new Response(schemaJson(rootOf(site)), { headers: { 'content-type': 'application/schema+json' } });
}
