import type { Edition } from '../plain/edition.ts';
import { citationOf } from './citations.ts';
import { describeFeature } from './describeFeature.ts';
import { href } from './href.ts';
import { bodyOf, labels, paperBySlug, relatedPapers, survey, version } from './survey.ts';

/**
 * What the Markdown of pages is made with.
 *
 * @param site where the survey stands, if that is known
 */
export const editionOf = (site: URL | undefined): Edition => ({
  survey,
  version,
  labels,
  paperBySlug,
  relatedPapers,
  bodyOf,
  describeFeature,
  bibtexOf: (paper) => citationOf(paper).custom.bibtex,
  url: (address) => (site ? new URL(href(address), site).href : href(address)),
});
