import type { Edition } from '../plain/edition.ts';
import { citationOf } from './citations.ts';
import { describeFeature } from './describeFeature.ts';
import { publicAddress } from './root.ts';
import { bodyOf, labels, paperBySlug, relatedPapers, survey, version } from './survey.ts';

/** What the Markdown of pages is made with. */
export const edition: Edition = {
  survey,
  version,
  labels,
  paperBySlug,
  relatedPapers,
  bodyOf,
  describeFeature,
  citationOf: (paper) => citationOf(paper).custom,
  url: publicAddress,
};
