import { surveyJson } from '../../data/makeSurveyData.ts';
import { publishedData } from '../../site/publishedData.ts';

/** The whole survey. */
export function GET(): Response {
  return new Response(surveyJson(publishedData), { headers: { 'content-type': 'application/json' } });
}
