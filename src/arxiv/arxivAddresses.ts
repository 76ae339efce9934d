/** Where a paper stands on arXiv, by its id without version (https://info.arxiv.org/help/arxiv_identifier.html). */
export const arxivAddresses = {
  abstract: (id: string) => `https://arxiv.org/abs/${id}`,
  pdf: (id: string) => `https://arxiv.org/pdf/${id}`,
} as const;

/** The DOI that arXiv gives to each of its papers (https://info.arxiv.org/help/doi.html). */
export const arxivDoi = (id: string): string => `10.48550/arXiv.${id}`;

/** The address by which a DOI identifies a paper wherever it is spoken of. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi}`;
