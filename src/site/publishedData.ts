import { makeSurveyData } from '../data/makeSurveyData.ts';
import type { SurveyData } from '../data/surveyData.ts';
import { href } from './href.ts';
import { version } from './survey.ts';
import { surveySource } from './surveySource.ts';

/** The whole address of the site's first page; nothing where the site does not know where it stands. */
export const rootOf = (site: URL | undefined): string | undefined => site && new URL(href('/'), site).href;

/** The survey as `/data/` publishes it. */
export const publishedData = (site: URL | undefined): SurveyData =>
  makeSurveyData(surveySource, { version, root: rootOf(site) });
