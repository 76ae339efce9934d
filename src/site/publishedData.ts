import { makeSurveyData } from '../data/makeSurveyData.ts';
import { ROOT } from './root.ts';
import { version } from './survey.ts';
import { surveySource } from './surveySource.ts';

/** The survey as `/data/` publishes it. */
export const publishedData = makeSurveyData(surveySource, { version, root: ROOT });
