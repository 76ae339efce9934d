/**
 * What the page of findings says about one kind of them. The example is real: a test writes `wrong` in the place of
 * `right` into the survey of `tests/fixtures/exampleSurvey.ts` and expects this kind of finding, and no other.
 */
export interface FindingKind {
  /** A short noun phrase, as heading. */
  title: string;
  /** Why it matters and how to mend it, in one to three sentences; code stands between backticks. */
  why: string;
  /**
   * The file of the example, from the project's folder; nothing where `wrong` and `right` are themselves paths, one of a
   * folder if it ends with a slash. A file outside the content, and `npm run add --`, hold nothing else than what is shown.
   */
  file?: string;
  /** Another file, and a passage of it, without which the example would not be understood. */
  given?: { file: string; text?: string };
  /**
   * What causes the finding; empty text stands for nothing at all. U+FFFD stands for a byte that is not UTF-8, as
   * editors show it.
   */
  wrong: string;
  /** How many times `wrong` stands there, where one is not shown as many. */
  times?: number;
  /** How it is written instead: a passage that stands in the file once. */
  right: string;
}

/** Kinds of findings by their slug, which is also the anchor on the page and never changes. */
export type FindingKinds = Readonly<Record<string, FindingKind>>;
