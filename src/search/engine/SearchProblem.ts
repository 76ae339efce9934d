/** Why the search cannot answer. */
export type SearchFailure = 'blocked' | 'missing' | 'offline';

/** The search cannot answer for a reason that the reader should know. */
export class SearchProblem extends Error {
  override name = 'SearchProblem';
  readonly failure: SearchFailure;

  constructor(failure: SearchFailure) {
    super(`The search is ${failure}.`);
    this.failure = failure;
  }
}
