/**
 * An address or a prefix; year, month and number, of four digits until 2014 and five since
 * (https://info.arxiv.org/help/arxiv_identifier.html); version; the class that arXiv prints behind it; the rest of an
 * address.
 */
const ARXIV_ID =
  /^(?:\S*(?:ar[x5]iv|alphaxiv|\/papers)\S*[/.:=]\s*)?((?:0\d|1[0-4])(?:0[1-9]|1[0-2])\.\d{4}|(?:1[5-9]|[2-9]\d)(?:0[1-9]|1[0-2])\.\d{5})(?:v\d+)?(?: ?\[[\w.-]+\]|(?:\.pdf)?(?:[?#/]\S*)?)$/i;

/**
 * The arXiv id that a text is, alone or in an address of arXiv, of a site that shows its papers, or of its DOI; nothing
 * where it is something else. The version is left out.
 */
export function readArxivId(text: string): string | undefined {
  return ARXIV_ID.exec(text.trim())?.[1];
}
