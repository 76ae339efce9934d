/**
 * Checks the form beside the page, so that typing never waits for the parsers. It is told the facts of the survey first
 * and answers with what the form asks for; then each draft is answered with what the check says of it, in order.
 */
import './noEval.ts';
import type { Content } from '../content/content.ts';
import { latestToday } from '../survey/checks/checkFutureDates.ts';
import { checkForm, formPlan } from './answerForm.ts';
import { knownSurvey } from './surveyFacts.ts';
import type { Request } from './ui/Checker.ts';

let survey: Content | undefined;
let root = '/';

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if ('facts' in data) {
    survey = knownSurvey(data.facts);
    root = data.root;
    postMessage(formPlan());
  } else if (survey) postMessage(checkForm(data.draft, survey, root, latestToday(new Date())));
});
