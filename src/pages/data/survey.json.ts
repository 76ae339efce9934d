import type { APIContext } from 'astro';
import { surveyJson } from '../../data/makeSurveyData.ts';
import { publishedData } from '../../site/publishedData.ts';

/** The whole survey. */
export function GET({ site }: APIContext): Response {
  return new Response(surveyJson(publishedData(site)), { headers: { 'content-type': 'application/json' } });
}
