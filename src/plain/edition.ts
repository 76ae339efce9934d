import type { PaperCitation } from '../citing/paperCitation.ts';
import type { Version } from '../site/version.ts';
import type { Labels } from '../survey/labels.ts';
import type { RelatedPaper } from '../survey/relatedPapers.ts';
import type { Paper, Survey } from '../survey/survey.ts';

/** An entry that has running text. */
export type TextKind = 'paper' | 'question' | 'section' | 'term';

/** What the Markdown of all pages is made with. */
export interface Edition {
  survey: Survey;
  version: Version;
  labels: Labels;
  /** Papers by slug. */
  paperBySlug: ReadonlyMap<string, Paper>;
  /** Papers that share most with each paper. */
  relatedPapers: ReadonlyMap<Paper, readonly RelatedPaper[]>;
  /** The running text of an entry as it is written; empty where it has none. */
  bodyOf(kind: TextKind, id: string): string;
  /** The whole address of an address from the survey's root; its path where it is not known where the survey stands. */
  url(address: string): string;
  /** The words of a feature that two papers share, such as `benchmarks:aime-2024`. */
  describeFeature(feature: string): string;
  /** The citation of a paper, as a formatted reference and in BibTeX. */
  citationOf?: ((paper: Paper) => Pick<PaperCitation['custom'], 'text' | 'bibtex'>) | undefined;
}
