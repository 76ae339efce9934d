import { citePapers } from '../citing/citePapers.ts';
import type { PaperCitation } from '../citing/paperCitation.ts';
import type { Paper } from '../survey/survey.ts';
import { surveySource } from './surveySource.ts';
import { typeset } from './typeset.ts';

/** From the files: a citation has titles and names as their authors print them, not typeset. */
const cite = citePapers(
  surveySource.papers.map(({ id, section, data }) => ({
    ...data,
    slug: id,
    section,
    shortTitle: typeset(data.shortTitle),
    takeaway: typeset(data.takeaway),
  })),
);

/** The citation of a paper, made once per build. */
export const citationOf = ({ slug }: Paper): PaperCitation => cite(slug);
