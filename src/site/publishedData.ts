import { makeSurveyData } from '../data/makeSurveyData.ts';
import { version } from './survey.ts';
import { surveySource } from './surveySource.ts';

/** Whole address of the home page, with a slash at its end; nothing where the site does not know its own address. */
export const ROOT: string | undefined = __HOME_URL__ || undefined;

/** The survey as `/data/` publishes it. */
export const publishedData = makeSurveyData(surveySource, { version, root: ROOT });
