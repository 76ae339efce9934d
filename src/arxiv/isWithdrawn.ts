/**
 * Tells whether a paper was withdrawn. arXiv's query interface has no field for it: the newest version of a withdrawn
 * paper gives the reason as its comment, mostly as "This paper has been withdrawn by …"; earlier it was asked to
 * stand in the abstract too (https://info.arxiv.org/help/withdraw.html). A comment that gives the reason alone ("A
 * serious error in Lemma 3") cannot be told from others.
 */
export function isWithdrawn(comment: string | undefined, abstract: string): boolean {
  return (comment !== undefined && IN_COMMENT.test(comment)) || AT_BEGINNING.test(abstract);
}

/** A paper that was withdrawn from a conference may still stand on arXiv. */
const IN_COMMENT =
  /\b(?:withdrawn|withdrawal|withdraw(?:ing)? (?:this|the|our))\b(?! from (?!(?:the )?arxiv))/i;

/** An abstract may speak of withdrawn papers; only its first sentence can say it of itself. */
const AT_BEGINNING =
  /^\W*(?:this|the|our) \w+ (?:has been|have been|was|were|is|are) (?:temporarily )?withdrawn\b/i;
