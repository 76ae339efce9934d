/**
 * The arXiv id that a query is, alone or in an address of arXiv, of a daily-papers page or of its DOI; nothing where it is
 * something else. The version is left out.
 */
export function readArxivId(query: string): string | undefined {
  const found = /^(?:\S*(?:\/|arxiv[.:]))?\s*(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf|[?#/]\S*)?$/i.exec(
    query.trim(),
  );
  return found?.[1];
}
