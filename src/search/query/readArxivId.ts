/** An address or a prefix, year and month, number, version, and the rest of an address. */
const ARXIV_ID =
  /^(?:\S*(?:arxiv|\/papers)\S*[/.:]\s*)?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?:[?#/]\S*)?$/i;

/**
 * The arXiv id that a query is, alone or in an address of arXiv, of a daily-papers page or of its DOI; nothing where it is
 * something else. The version is left out.
 */
export function readArxivId(query: string): string | undefined {
  return ARXIV_ID.exec(query.trim())?.[1];
}
